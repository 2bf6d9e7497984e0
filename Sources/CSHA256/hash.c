#include <string.h>

#include "CSHA256.h"
#include "blocks.h"

static const uint32_t first_state[8] = {
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
};

static void take(csha256_hash *hash, const uint8_t *bytes, size_t blocks) {
  (hash->uses_instructions ? csha256_blocks_by_instructions : csha256_blocks)(hash->state, bytes, blocks);
}

void csha256_begin(csha256_hash *hash, bool allows_instructions) {
  memcpy(hash->state, first_state, sizeof first_state);
  hash->count = 0;
  hash->uses_instructions = allows_instructions && csha256_has_instructions();
}

void csha256_add(csha256_hash *hash, const void *bytes, size_t count) {
  if (count == 0) return;
  const uint8_t *next = bytes;
  size_t waiting = hash->count % 64;
  hash->count += count;
  if (waiting > 0) {
    size_t missing = 64 - waiting, taken = count < missing ? count : missing;
    memcpy(hash->rest + waiting, next, taken);
    if (taken < missing) return;
    take(hash, hash->rest, 1);
    next += taken, count -= taken;
  }
  take(hash, next, count / 64);
  memcpy(hash->rest, next + count / 64 * 64, count % 64);
}

void csha256_end(csha256_hash *hash, uint8_t *digest) {
  static const uint8_t padding[64] = {0x80};
  uint64_t bits = hash->count * 8;
  uint8_t length[8];
  for (int i = 0; i < 8; i++) length[i] = (uint8_t)(bits >> (56 - 8 * i));
  csha256_add(hash, padding, 1 + (119 - hash->count % 64) % 64);
  csha256_add(hash, length, sizeof length);
  for (int i = 0; i < 32; i++) digest[i] = (uint8_t)(hash->state[i / 4] >> (24 - i % 4 * 8));
}
