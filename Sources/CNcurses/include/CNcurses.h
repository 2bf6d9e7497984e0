// The only door to ncurses. It does not include <curses.h>: that header floods the importer with names such
// as refresh, move and clear, and most of its macros do not import.
//
// All of it belongs to one thread, apart from what says otherwise.
#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdbool.h>
#include <stdint.h>

// One cell: a spacing code point with at most four combining ones, zeros where there are none.
typedef struct {
  uint32_t code;
  uint32_t marks[4];
  uint8_t width;  // 1 or 2; 0 is the right half of a wide cell and skipped
  uint8_t style;  // see cncurses_define_style
} cncurses_cell;

enum { CNCURSES_STYLES = 128 };
enum { CNCURSES_BOLD = 1, CNCURSES_DIM = 2, CNCURSES_REVERSE = 4, CNCURSES_UNDERLINE = 8, CNCURSES_TYPED = 16 };

typedef enum {
  CNCURSES_STARTED = 0,
  CNCURSES_NO_DESCRIPTION = 1,        // neither the terminal's nor a fallback description was found
  CNCURSES_NO_CURSOR_ADDRESSING = 2,  // the terminal cannot place its cursor
  CNCURSES_SYSTEM_ERROR = 3,          // errno says more
} cncurses_status;

typedef enum {
  CNCURSES_UTF8 = 0,
  CNCURSES_ASSUMED_UTF8 = 1,  // the locale names no encoding; UTF-8 is tried
  CNCURSES_OTHER = 2,          // an encoding of 8 bits or of East Asia
  CNCURSES_ASCII = 3,
} cncurses_encoding;

// terminal.c: the screen
cncurses_encoding cncurses_set_locale(void);
// The code point of a single byte in the encoding of the locale; 0 if the byte is none by itself.
uint32_t cncurses_decode_byte(uint8_t byte);
// Reads the size the kernel knows of a terminal; false if it is none.
bool cncurses_window_size(int descriptor, int *columns, int *rows);
cncurses_status cncurses_start(int input, int output, int columns, int rows);
const char *cncurses_terminal_name(void);
// Colours the terminal has; 0 without any, also where NO_COLOR is set.
int cncurses_color_count(void);
// A string of the terminal's description by its terminfo name: what it sends for a key, "kcuu1". NULL if it
// has none.
const char *cncurses_capability(const char *name);
// Colours are those of the palette from 0 on, or -1 for the terminal's own.
void cncurses_define_style(int style, int flags, int color, int background);
void cncurses_resize(int columns, int rows);
// Columns the C library, and so ncurses, gives a code point; negative where it knows none.
int cncurses_width(uint32_t code);
void cncurses_put_cells(int row, int column, const cncurses_cell *cells, int count);
// Paints what changed since the last frame in one write. A negative row hides the cursor. Once a signal has come that
// ends the program, nothing is painted.
void cncurses_flush(int cursor_column, int cursor_row);
// The next frame paints every cell, whatever was there.
void cncurses_repaint_all(void);
// Has the terminal report the mouse, or not, as at first. Its own selection of text needs Shift meanwhile.
void cncurses_use_mouse(bool use);
// Asks for the colour of the terminal's background; what it answers, if anything, is read like keys.
void cncurses_ask_background(void);
// Gives the terminal back, as it was before cncurses_start.
void cncurses_leave(void);
// Takes it again, and the next frame with it, unless a signal has come that ends the program.
void cncurses_enter(void);
// cncurses_leave, for good.
void cncurses_stop(void);
// Where ncurses writes to; -1 while there is no screen. From any thread.
int cncurses_output_descriptor(void);

// signals.c
enum {
  CNCURSES_HANGUP = 1,
  CNCURSES_TERMINATE = 2,
  CNCURSES_RESIZE = 4,
  CNCURSES_SUSPEND = 8,
  CNCURSES_CONTINUE = 16,
  CNCURSES_INTERRUPT = 32,
};
// Handlers that remember their signal and write a byte to wake_descriptor. Signals that end a program, SIGINT apart,
// write their number to ending_descriptor too. An ignored SIGHUP stays ignored. SIGPIPE and SIGXFSZ do nothing.
void cncurses_catch_signals(int wake_descriptor, int ending_descriptor);
void cncurses_release_signals(void);
// The signals since the last call.
int cncurses_take_signals(void);
// While another program has the terminal, Ctrl-Z stops both, and what is typed for the other does not
// interrupt us.
void cncurses_lend_signals(void);
void cncurses_take_back_signals(void);
// Stops this process and its group as Ctrl-Z would, and returns when it runs again.
void cncurses_stop_process(void);

// lending.c: the terminal for another program while there is no screen
// Opens the terminal that this program has in the foreground; -1 where it has none. From now on signals that end a
// program go to the borrower instead.
int cncurses_begin_lending(void);
// Has a process group, a child's, read the terminal.
void cncurses_lend_to(int group);
// The signal that has come since; 0 for none.
int cncurses_lending_signal(void);
// Takes the terminal back, with its modes as they were, and returns the signal that has come since.
int cncurses_end_lending(void);

// crash.c From now on a crash gives the terminal back first: saved modes, normal screen, visible cursor. Then
// it restores standard error from error_descriptor (-1: leaves it), writes last_words there (kept by
// reference) and goes on crashing.
void cncurses_guard_crashes(int output, int error_descriptor, const char *last_words);
void cncurses_unguard_crashes(void);
// While crashes are guarded, from any thread: gives the terminal back without ncurses, and without waiting for a
// terminal that takes no bytes.
void cncurses_force_back(void);

// dumps.c From now on a crash leaves no image of this program's memory, and other programs of its user cannot read it.
// Belongs to no thread and needs no terminal.
void cncurses_forbid_core_dumps(void);

#endif
