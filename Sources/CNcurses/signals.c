#define _GNU_SOURCE
#include "CNcurses.h"
#include "state.h"

#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

static struct sigaction previous[_NSIG];
static atomic_int pending;
static atomic_int wake = -1;
static atomic_int ending = -1;
static atomic_bool is_ending;

// Every signal that by default ends a process without being a crash of it: each would leave a terminal in disorder.
static int flag_of(int number) {
  switch (number) {
    case SIGHUP: return CNCURSES_HANGUP;
    case SIGINT: return CNCURSES_INTERRUPT;
    case SIGWINCH: return CNCURSES_RESIZE;
    case SIGTSTP: return CNCURSES_SUSPEND;
    case SIGCONT: return CNCURSES_CONTINUE;
    case SIGTERM:
    case SIGUSR1:
    case SIGUSR2:
    case SIGALRM:
    case SIGVTALRM:
    case SIGPROF:
    case SIGXCPU:
    case SIGSTKFLT:
    case SIGIO:
    case SIGPWR: return CNCURSES_TERMINATE;
    default: return number >= SIGRTMIN && number <= SIGRTMAX ? CNCURSES_TERMINATE : 0;
  }
}

static void remember(int number) {
  int saved_errno = errno;
  int flag = flag_of(number);
  atomic_fetch_or(&pending, flag);
  // A full pipe wakes just as well.
  ssize_t written = write(atomic_load(&wake), "s", 1);
  if (flag & (CNCURSES_HANGUP | CNCURSES_TERMINATE)) {
    unsigned char byte = (unsigned char)number;
    atomic_store(&is_ending, true);
    written = write(atomic_load(&ending), &byte, 1);
  }
  (void)written;
  errno = saved_errno;
}

// The call that failed says so itself. Unlike an ignored signal, programs that are started do not inherit it.
static void pass_over(int number) { (void)number; }

static void handle(int number, void (*handler)(int)) {
  struct sigaction action;
  memset(&action, 0, sizeof(action));
  action.sa_handler = handler;
  sigfillset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

static void (*handler_of(int number))(int) {
  if (number == SIGPIPE || number == SIGXFSZ) return pass_over;
  return flag_of(number) ? remember : NULL;
}

// What whoever started the program has it ignore stays ignored, as far as a person does not send it from the keyboard.
static bool stays_ignored(int number) {
  return previous[number].sa_handler == SIG_IGN && !(flag_of(number) & ~(CNCURSES_HANGUP | CNCURSES_TERMINATE));
}

void cncurses_catch_signals(int wake_descriptor, int ending_descriptor) {
  atomic_store(&wake, wake_descriptor);
  atomic_store(&ending, ending_descriptor);
  for (int number = 1; number < _NSIG; number++) {
    if (!handler_of(number) || sigaction(number, NULL, &previous[number]) != 0) continue;
    if (number != SIGTERM && stays_ignored(number)) continue;
    handle(number, handler_of(number));
  }
}

void cncurses_release_signals(void) {
  for (int number = 1; number < _NSIG; number++) {
    if (handler_of(number)) sigaction(number, &previous[number], NULL);
  }
  atomic_store(&wake, -1);
  atomic_store(&ending, -1);
}

int cncurses_take_signals(void) { return atomic_exchange(&pending, 0); }

bool cncurses_is_ending(void) { return atomic_load(&is_ending); }

void cncurses_lend_signals(void) { handle(SIGTSTP, SIG_DFL); }

void cncurses_take_back_signals(void) {
  handle(SIGTSTP, remember);
  atomic_fetch_and(&pending, ~(CNCURSES_INTERRUPT | CNCURSES_SUSPEND | CNCURSES_CONTINUE));
}

// The group is stopped too, or the shell that waits for a wrapper of this program would not take over. The
// signal is ignored here while the others get it: only one to this very thread is sure to arrive before the
// next line runs.
void cncurses_stop_process(void) {
  handle(SIGTSTP, SIG_IGN);
  kill(0, SIGTSTP);
  handle(SIGTSTP, SIG_DFL);
  raise(SIGTSTP);
  cncurses_take_back_signals();
}
