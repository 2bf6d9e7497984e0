// Takes whole blocks of 64 bytes into the state of a hash.
#ifndef CSHA256_BLOCKS_H
#define CSHA256_BLOCKS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

void csha256_blocks(uint32_t state[8], const uint8_t *bytes, size_t blocks);

// The same by the processor's own instructions: see csha256_has_instructions.
void csha256_blocks_by_instructions(uint32_t state[8], const uint8_t *bytes, size_t blocks);

bool csha256_has_instructions(void);

#endif
