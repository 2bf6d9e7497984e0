#define _GNU_SOURCE
#include "pty.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

static int open_line(int terminal) {
  char name[128];
  if (grantpt(terminal) != 0 || unlockpt(terminal) != 0) return -1;
  if (ptsname_r(terminal, name, sizeof name) != 0) return -1;
  return open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
}

int cpt_open(int columns, int rows, int *terminal, int *line) {
  *terminal = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (*terminal < 0) return errno;
  *line = open_line(*terminal);
  int failure = *line < 0 ? errno : cpt_resize(*terminal, columns, rows);
  if (failure == 0) return 0;
  if (*line >= 0) close(*line);
  close(*terminal);
  return failure;
}

int cpt_resize(int terminal, int columns, int rows) {
  struct winsize size = {.ws_col = (unsigned short)columns, .ws_row = (unsigned short)rows};
  return ioctl(terminal, TIOCSWINSZ, &size) == 0 ? 0 : errno;
}
