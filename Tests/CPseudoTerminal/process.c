#define _GNU_SOURCE
#include "process.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

enum { FIRST_FREE = 3 };

// Between fork and exec only async-signal-safe calls are allowed: the parent has other threads.

static void default_signals(void) {
  sigset_t none;
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
}

// Copies above the standard three first, so that no copy overwrites one that is still needed.
static int place_descriptors(const cpt_program *program, int *report) {
  int sources[] = {program->input, program->output, program->error, *report};
  int copies[4];
  for (int i = 0; i < 4; i++) {
    copies[i] = fcntl(sources[i], F_DUPFD, FIRST_FREE + 1);
    if (copies[i] < 0) return -1;
  }
  for (int i = 0; i < 4; i++) {
    if (dup2(copies[i], i) < 0) return -1;
  }
  *report = FIRST_FREE;
  if (fcntl(*report, F_SETFD, FD_CLOEXEC) != 0) return -1;
  return (int)syscall(SYS_close_range, FIRST_FREE + 1, ~0U, 0);
}

static void become(const cpt_program *program, int report) {
  struct rlimit no_core = {0, 0};
  default_signals();
  setrlimit(RLIMIT_CORE, &no_core);
  if (setsid() >= 0 && place_descriptors(program, &report) == 0
      && (!program->owns_terminal || ioctl(STDIN_FILENO, TIOCSCTTY, 0) == 0)
      && chdir(program->directory) == 0) {
    execve(program->path, program->arguments, program->environment);
  }
  int failure = errno;
  ssize_t written = write(report, &failure, sizeof failure);
  _exit(written == sizeof failure ? 127 : 126);
}

int cpt_spawn(const cpt_program *program, pid_t *pid) {
  int report[2];
  if (pipe2(report, O_CLOEXEC) != 0) return errno;
  *pid = fork();
  if (*pid == 0) become(program, report[1]);
  int failure = *pid < 0 ? errno : 0;
  close(report[1]);
  if (*pid > 0) {
    // A successful exec closes the pipe: then nothing is read.
    while (read(report[0], &failure, sizeof failure) < 0 && errno == EINTR) continue;
    if (failure != 0) waitpid(*pid, NULL, 0);
  }
  close(report[0]);
  return failure;
}

int cpt_exit_descriptor(pid_t pid) { return (int)syscall(SYS_pidfd_open, pid, 0); }

bool cpt_reap(pid_t pid, cpt_exit *status) {
  int raw = 0;
  if (waitpid(pid, &raw, WNOHANG) != pid) return false;
  status->code = WIFEXITED(raw) ? WEXITSTATUS(raw) : 0;
  status->signal = WIFSIGNALED(raw) ? WTERMSIG(raw) : 0;
  return true;
}
