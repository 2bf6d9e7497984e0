#define _GNU_SOURCE
#include "state.h"

#include <term.h>

bool cncurses_is_too_simple(const char *name, int descriptor) {
  int found = 0;
  if (!name || !*name || setupterm(name, descriptor, &found) != OK) return false;
  bool simple = !cursor_address;
  del_curterm(cur_term);
  return simple;
}
