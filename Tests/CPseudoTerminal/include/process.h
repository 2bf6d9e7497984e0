#ifndef CPSEUDOTERMINAL_PROCESS_H
#define CPSEUDOTERMINAL_PROCESS_H

#include <stdbool.h>
#include <sys/types.h>

/// What to run, and with which descriptors as standard input, output and error.
typedef struct {
  const char *path;
  char *const *arguments;    // argv, ends with NULL
  char *const *environment;  // ends with NULL
  const char *directory;
  int input;
  int output;
  int error;
  bool owns_terminal;  // `input` becomes the controlling terminal
} cpt_program;

/// How a process ended: `signal` is 0 when it exited by itself.
typedef struct {
  int code;
  int signal;
} cpt_exit;

/// Starts a program in a session of its own, with default signal handling, no other open descriptors and no
/// core dumps. Without `owns_terminal` it has no controlling terminal at all.
/// Returns 0, or the errno value of the step that failed, `exec` included.
int cpt_spawn(const cpt_program *program, pid_t *pid);

/// A descriptor that becomes readable when the process ends, or -1.
int cpt_exit_descriptor(pid_t pid);

/// Reaps the process if it has ended. Returns false while it runs.
bool cpt_reap(pid_t pid, cpt_exit *status);

#endif
