#define _GNU_SOURCE
#include "CNcurses.h"

#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// What would end this program while another one has the terminal.
static const int ending[] = {SIGINT, SIGTERM, SIGHUP};
enum { ENDING = sizeof(ending) / sizeof(ending[0]) };

static struct sigaction previous[ENDING];
static struct termios modes;
static int terminal = -1;
static atomic_int borrower;
static atomic_int received;

// Only async-signal-safe calls.
static void pass_on(int number) {
  atomic_store(&received, number);
  int group = atomic_load(&borrower);
  if (group <= 0) return;
  kill(-group, number);
  kill(-group, SIGCONT);
}

// From the background this would stop the program, were the signal not blocked.
static void set_foreground(pid_t group) {
  sigset_t stop, mask;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTTOU);
  pthread_sigmask(SIG_BLOCK, &stop, &mask);
  tcsetpgrp(terminal, group);
  if (group == getpgrp()) tcsetattr(terminal, TCSADRAIN, &modes);
  pthread_sigmask(SIG_SETMASK, &mask, NULL);
}

int cncurses_begin_lending(void) {
  if (terminal >= 0) return -1;
  int opened = open("/dev/tty", O_RDWR | O_CLOEXEC);
  if (opened < 0) return -1;
  if (tcgetpgrp(opened) != getpgrp() || tcgetattr(opened, &modes) != 0) {
    close(opened);
    return -1;
  }
  terminal = opened;
  atomic_store(&borrower, 0);
  atomic_store(&received, 0);
  struct sigaction action;
  memset(&action, 0, sizeof(action));
  action.sa_handler = pass_on;
  sigfillset(&action.sa_mask);
  for (int i = 0; i < ENDING; i++) {
    sigaction(ending[i], NULL, &previous[i]);
    if (previous[i].sa_handler != SIG_IGN) sigaction(ending[i], &action, NULL);
  }
  return terminal;
}

void cncurses_lend_to(pid_t group) {
  atomic_store(&borrower, group);
  set_foreground(group);
  // It may have stopped for asking too early, or a signal may have come before it was known.
  kill(-group, SIGCONT);
  int number = atomic_load(&received);
  if (number) pass_on(number);
}

int cncurses_lending_signal(void) { return atomic_load(&received); }

int cncurses_end_lending(void) {
  atomic_store(&borrower, 0);
  set_foreground(getpgrp());
  for (int i = 0; i < ENDING; i++) sigaction(ending[i], &previous[i], NULL);
  close(terminal);
  terminal = -1;
  return atomic_load(&received);
}
