#define _GNU_SOURCE
#include "CNcurses.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// No mouse, no bracketed paste, no application keys, visible cursor, plain attributes, full scroll region, normal
// screen.
static const char reset[] = "\033[?1006l\033[?1000l\033[?2004l\033[?1l\033>\033[?25h\033[r\033[0m\033(B\033[?1049l\r\n";

static const int crashes[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGQUIT};
enum { CRASHES = sizeof(crashes) / sizeof(crashes[0]) };

static struct sigaction previous[CRASHES];
static struct termios saved_modes;
static int terminal = -1;
static int saved_error = -1;
static const char *words;
static size_t words_length;
static char *handler_stack;
enum { HANDLER_STACK = 64 * 1024 };
static bool guarded;

static bool keeps_backtrace;

static void restore_actions(void) {
  for (int i = 0; i < CRASHES; i++) sigaction(crashes[i], &previous[i], NULL);
}

// On a terminal Swift's backtracer asks what to do and waits; it is for those who asked for it by SWIFT_BACKTRACE.
static void let_die(void) {
  if (keeps_backtrace) return restore_actions();
  for (int i = 0; i < CRASHES; i++) signal(crashes[i], SIG_DFL);
}

// Only async-signal-safe calls.
static void give_terminal_back(int number) {
  let_die();
  ssize_t written = write(terminal, reset, sizeof(reset) - 1);
  tcsetattr(terminal, TCSANOW, &saved_modes);
  if (saved_error >= 0) {
    dup2(saved_error, STDERR_FILENO);
    written = write(saved_error, words, words_length);
  }
  (void)written;
  raise(number);
}

// A stack overflow leaves no room for a handler on the stack itself.
static void set_handler_stack(void) {
  stack_t current;
  if (sigaltstack(NULL, &current) != 0 || !(current.ss_flags & SS_DISABLE)) return;
  if (!handler_stack) handler_stack = malloc(HANDLER_STACK);
  if (!handler_stack) return;
  stack_t stack = {.ss_sp = handler_stack, .ss_size = HANDLER_STACK, .ss_flags = 0};
  sigaltstack(&stack, NULL);
}

void cncurses_guard_crashes(int output, int error_descriptor, const char *last_words) {
  if (guarded || tcgetattr(output, &saved_modes) != 0) return;
  terminal = output;
  saved_error = error_descriptor;
  words = last_words ? last_words : "";
  words_length = strlen(words);
  keeps_backtrace = getenv("SWIFT_BACKTRACE") != NULL;
  set_handler_stack();
  struct sigaction action;
  memset(&action, 0, sizeof(action));
  action.sa_handler = give_terminal_back;
  action.sa_flags = SA_ONSTACK;
  sigfillset(&action.sa_mask);
  for (int i = 0; i < CRASHES; i++) sigaction(crashes[i], &action, &previous[i]);
  guarded = true;
}

void cncurses_unguard_crashes(void) {
  if (!guarded) return;
  restore_actions();
  guarded = false;
}
