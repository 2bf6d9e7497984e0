#include "CNcurses.h"

#include <sys/prctl.h>
#include <sys/resource.h>

void cncurses_forbid_core_dumps(void) {
  const struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  // Where the kernel pipes dumps to a program, the limit does not count.
  prctl(PR_SET_DUMPABLE, 0);
}
