// What is known of the build itself.
#ifndef CBUILDINFO_H
#define CBUILDINFO_H

// The commit that was built, as the environment variable CONTACT_BATCH_COMMIT told the package; empty without it.
const char *cbuildinfo_commit(void);

#endif
