// SHA-256 as FIPS 180-4 defines it.
//
// The library that has it otherwise brings a whole TLS implementation beside the one for connections: a third of the
// time of a clean build, for this one function.
#ifndef CSHA256_H
#define CSHA256_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct {
  uint32_t state[8];
  uint64_t count;
  uint8_t rest[64];
  bool uses_instructions;
} csha256_hash;

// Begins a hash. The processor's own instructions for it are used where it has them and they are allowed.
void csha256_begin(csha256_hash *hash, bool allows_instructions);

void csha256_add(csha256_hash *hash, const void *bytes, size_t count);

// Writes the 32 bytes of the digest; the hash is used up.
void csha256_end(csha256_hash *hash, uint8_t *digest);

#endif
