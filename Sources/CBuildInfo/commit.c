#include "CBuildInfo.h"

#ifndef BUILD_COMMIT
#define BUILD_COMMIT ""
#endif

const char *cbuildinfo_commit(void) { return BUILD_COMMIT; }
