#define _GNU_SOURCE
#include "CNcurses.h"

#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// No mouse, no bracketed paste, no application keys, visible cursor, plain attributes, full scroll region, normal
// screen.
static const char reset[] = "\033[?1006l\033[?1000l\033[?2004l\033[?1l\033>\033[?25h\033[r\033[0m\033(B\033[?1049l\r\n";

static const int crashes[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGSYS, SIGQUIT};
enum { CRASHES = sizeof(crashes) / sizeof(crashes[0]) };

static struct sigaction previous[CRASHES];
static struct termios saved_modes;
// The program's own, for as long as it is guarded: what ncurses writes to may be exchanged.
static int terminal = -1;
static int nowhere = -1;
static pthread_t owner;
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

// For a program in the background the terminal is another's.
static bool is_in_background(void) {
  pid_t front = tcgetpgrp(terminal);
  return front > 0 && front != getpgrp();
}

// Waits for no more than what another thread is just writing.
static bool wrote(int descriptor, const char *bytes, size_t count) {
  struct pollfd room = {.fd = descriptor, .events = POLLOUT};
  poll(&room, 1, 100);
  int flags = fcntl(descriptor, F_GETFL);
  fcntl(descriptor, F_SETFL, flags | O_NONBLOCK);
  ssize_t written = write(descriptor, bytes, count);
  fcntl(descriptor, F_SETFL, flags);
  return written == (ssize_t)count;
}

// What the thread of ncurses still writes goes nowhere. It may be waiting for the terminal: any signal that is caught
// breaks that off.
static void silence_ncurses(void) {
  int output = cncurses_output_descriptor();
  if (output < 0 || nowhere < 0) return;
  dup2(nowhere, output);
  if (!pthread_equal(pthread_self(), owner)) pthread_kill(owner, SIGWINCH);
}

// Only async-signal-safe calls.
void cncurses_force_back(void) {
  if (terminal < 0 || is_in_background()) return;
  silence_ncurses();
  if (!wrote(terminal, reset, sizeof(reset) - 1)) {
    // What waits for a terminal that takes nothing makes room, or the end of it would never be read.
    tcflush(terminal, TCOFLUSH);
    wrote(terminal, reset, sizeof(reset) - 1);
  }
  tcsetattr(terminal, TCSANOW, &saved_modes);
}

static void give_terminal_back(int number) {
  let_die();
  cncurses_force_back();
  if (saved_error >= 0) {
    dup2(saved_error, STDERR_FILENO);
    wrote(saved_error, words, words_length);
  }
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
  terminal = fcntl(output, F_DUPFD_CLOEXEC, 3);
  nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
  owner = pthread_self();
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
  if (terminal >= 0) close(terminal);
  if (nowhere >= 0) close(nowhere);
  terminal = nowhere = -1;
}
