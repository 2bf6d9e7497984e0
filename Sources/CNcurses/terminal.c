#define _GNU_SOURCE
#include "CNcurses.h"
#include "state.h"

#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

static const char paste_on[] = "\033[?2004h";
static const char paste_off[] = "\033[?2004l";
// Presses and the wheel, in the form that has no limit of columns where the terminal knows it.
static const char mouse_on[] = "\033[?1000h\033[?1006h";
static const char mouse_off[] = "\033[?1006l\033[?1000l";

static SCREEN *screen;
static FILE *input_file, *output_file;
static atomic_int output_descriptor = -1;
static struct termios saved_modes;
static const char *terminal_name;
static int color_count;
static bool uses_mouse;
static bool comes_back;
static bool has_left;

bool cncurses_window_size(int descriptor, int *columns, int *rows) {
  struct winsize size;
  if (!isatty(descriptor) || ioctl(descriptor, TIOCGWINSZ, &size) != 0) return false;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return true;
}

// initscr would print and end the process where newterm returns NULL.
static bool open_screen(const char *name) {
  if (!name || !*name || cncurses_is_too_simple(name, fileno(output_file))) return false;
  screen = newterm(name, output_file, input_file);
  if (screen) terminal_name = name;
  return screen != NULL;
}

static bool open_files(int input, int output) {
  int in = dup(input), out = dup(output);
  if (in >= 0) input_file = fdopen(in, "r");
  if (out >= 0) output_file = fdopen(out, "w");
  if (!input_file || !output_file) return false;
  atomic_store(&output_descriptor, out);
  fcntl(in, F_SETFD, FD_CLOEXEC);
  fcntl(out, F_SETFD, FD_CLOEXEC);
  return true;
}

static void close_files(void) {
  atomic_store(&output_descriptor, -1);
  if (input_file) fclose(input_file);
  if (output_file) fclose(output_file);
  input_file = output_file = NULL;
}

int cncurses_output_descriptor(void) { return atomic_load(&output_descriptor); }

// ncurses would reset the palette at the start and at the end. The program changes no colour of it, but the
// person may have, and a terminal that does not know the sequence may swallow what follows.
static void leave_palette_alone(void) {
  char *reset_palette = tigetstr("oc");
  if (reset_palette && reset_palette != (char *)-1) *reset_palette = '\0';
}

// Descriptions of xterm and its kin leave the line-drawing set with every change of look. Nothing here enters it.
static void stay_in_one_character_set(void) {
  static const char *const parts[][2] = {{"sgr0", "\033(B"}, {"sgr", "%?%p9%t\033(0%e\033(B%;"}};
  for (int i = 0; i < 2; i++) {
    char *sequence = tigetstr(parts[i][0]);
    char *part = sequence && sequence != (char *)-1 ? strstr(sequence, parts[i][1]) : NULL;
    if (part) memmove(part, part + strlen(parts[i][1]), strlen(part + strlen(parts[i][1])) + 1);
  }
}

static void set_up_colors(void) {
  const char *refused = getenv("NO_COLOR");
  color_count = 0;
  if (refused && *refused) return;
  // Without the terminal's own background every pair would paint a box.
  if (start_color() == ERR || use_default_colors() == ERR || COLORS < 8) return;
  color_count = COLORS;
}

static void set_modes(void) {
  raw();
  noecho();
  nonl();
  typeahead(-1);  // a frame is never broken off halfway because a key came
  intrflush(stdscr, FALSE);
  idlok(stdscr, TRUE);
}

// Until endwin has been called once, ncurses 6.4 flushes at every cursor movement. What this first endwin
// writes would move the cursor on the person's screen, so it goes nowhere.
static void leave_initial_state(void) {
  int descriptor = fileno(output_file);
  int kept = fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
  int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
  if (kept >= 0 && nowhere >= 0) {
    dup3(nowhere, descriptor, O_CLOEXEC);
    endwin();
    dup3(kept, descriptor, O_CLOEXEC);
  }
  if (kept >= 0) close(kept);
  if (nowhere >= 0) close(nowhere);
}

static void set_size_variable(const char *name, int count) {
  char text[16];
  snprintf(text, sizeof(text), "%d", count);
  setenv(name, text, 1);
}

static void set_size_variables(int columns, int rows) {
  set_size_variable("COLUMNS", columns);
  set_size_variable("LINES", rows);
}

// Programs that are started later ask the terminal themselves.
static void unset_size_variables(void) {
  unsetenv("COLUMNS");
  unsetenv("LINES");
}

cncurses_status cncurses_start(int input, int output, int columns, int rows) {
  if (tcgetattr(output, &saved_modes) != 0 || !open_files(input, output)) {
    close_files();
    return CNCURSES_SYSTEM_ERROR;
  }
  // The size comes from the caller: neither a stale COLUMNS nor an absurd claim of the kernel counts. Without use_env
  // newterm refuses descriptions that name no size, as that of the Linux console.
  // Any size will do until resize_term, but for those in which ncurses has no room to begin.
  set_size_variables(80, 24);
  use_tioctl(FALSE);
  const char *name = getenv("TERM");
  bool simple = cncurses_is_too_simple(name, output);
  bool is_open = !simple && (open_screen(name) || open_screen("xterm-256color") || open_screen("xterm"));
  unset_size_variables();
  if (!is_open) {
    close_files();
    return simple ? CNCURSES_NO_CURSOR_ADDRESSING : CNCURSES_NO_DESCRIPTION;
  }
  set_modes();
  leave_palette_alone();
  stay_in_one_character_set();
  set_up_colors();
  resize_term(rows, columns);
  leave_initial_state();
  cncurses_enter();
  return CNCURSES_STARTED;
}

const char *cncurses_terminal_name(void) { return terminal_name; }

int cncurses_color_count(void) { return color_count; }

const char *cncurses_capability(const char *name) {
  const char *sequence = tigetstr(name);
  return sequence == (const char *)-1 ? NULL : sequence;
}

void cncurses_resize(int columns, int rows) {
  resize_term(rows, columns);
  cncurses_repaint_all();
}

// Not by putp: that goes through stdio, and out at some other time.
static void write_sequence(const char *sequence) {
  ssize_t written = write(fileno(output_file), sequence, strlen(sequence));
  (void)written;
}

void cncurses_enter(void) {
  // There is nothing more to show, and in the background the terminal is another's.
  if (cncurses_is_ending()) return;
  has_left = false;
  reset_prog_mode();
  write_sequence(paste_on);
  if (uses_mouse) write_sequence(mouse_on);
  cncurses_repaint_all();
  comes_back = true;
}

// In the first frame and in those behind a suspension ncurses asks the terminal for its size, where the environment
// names none, and does not survive a claim above what a short holds.
void cncurses_update(void) {
  int columns, rows;
  bool differs = comes_back && cncurses_window_size(fileno(output_file), &columns, &rows) &&
                 (columns != COLS || rows != LINES);
  if (differs) set_size_variables(COLS, LINES);
  doupdate();
  if (differs) unset_size_variables();
  comes_back = false;
}

void cncurses_use_mouse(bool use) {
  if (use == uses_mouse) return;
  uses_mouse = use;
  write_sequence(use ? mouse_on : mouse_off);
}

void cncurses_ask_background(void) { write_sequence("\033]11;?\033\\"); }

void cncurses_leave(void) {
  if (!screen || has_left) return;
  has_left = true;
  if (uses_mouse) write_sequence(mouse_off);
  write_sequence(paste_off);
  endwin();
  tcsetattr(fileno(output_file), TCSADRAIN, &saved_modes);
}

void cncurses_stop(void) {
  if (!screen) return;
  cncurses_leave();
  delscreen(screen);
  screen = NULL;
  uses_mouse = false;
  close_files();
}
