#define _GNU_SOURCE
#include "CNcurses.h"

#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

static const struct {
  int number;
  int flag;
} caught[] = {
    {SIGHUP, CNCURSES_HANGUP},   {SIGTERM, CNCURSES_TERMINATE}, {SIGINT, CNCURSES_INTERRUPT},
    {SIGWINCH, CNCURSES_RESIZE}, {SIGTSTP, CNCURSES_SUSPEND},   {SIGCONT, CNCURSES_CONTINUE},
};
enum { CAUGHT = sizeof(caught) / sizeof(caught[0]) };

static struct sigaction previous[CAUGHT];
static atomic_int pending;
static atomic_int wake = -1;

static void remember(int number) {
  int saved_errno = errno;
  for (int i = 0; i < CAUGHT; i++) {
    if (caught[i].number == number) atomic_fetch_or(&pending, caught[i].flag);
  }
  // A full pipe wakes just as well.
  ssize_t written = write(atomic_load(&wake), "s", 1);
  (void)written;
  errno = saved_errno;
}

static void handle(int number, void (*handler)(int)) {
  struct sigaction action;
  memset(&action, 0, sizeof(action));
  action.sa_handler = handler;
  sigfillset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

void cncurses_catch_signals(int wake_descriptor) {
  atomic_store(&wake, wake_descriptor);
  for (int i = 0; i < CAUGHT; i++) {
    sigaction(caught[i].number, NULL, &previous[i]);
    if (caught[i].number == SIGHUP && previous[i].sa_handler == SIG_IGN) continue;
    handle(caught[i].number, remember);
  }
}

void cncurses_release_signals(void) {
  for (int i = 0; i < CAUGHT; i++) sigaction(caught[i].number, &previous[i], NULL);
  atomic_store(&wake, -1);
}

int cncurses_take_signals(void) { return atomic_exchange(&pending, 0); }

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
