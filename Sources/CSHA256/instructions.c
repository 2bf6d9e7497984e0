#include "blocks.h"
#include "constants.h"

#if defined(__x86_64__)

#include <cpuid.h>
#include <immintrin.h>
#include <stdatomic.h>

static bool asked_processor(void) {
  unsigned int a, b, c, d;
  // SSSE3 and SSE4.1, for the shuffles around them, and the SHA instructions.
  if (!__get_cpuid(1, &a, &b, &c, &d) || !(c & 1u << 9) || !(c & 1u << 19)) return false;
  return __get_cpuid_count(7, 0, &a, &b, &c, &d) && b & 1u << 29;
}

// On a virtual machine the question takes longer than a short hash.
bool csha256_has_instructions(void) {
  enum { unknown, no, yes };
  static atomic_int answer = unknown;
  if (atomic_load_explicit(&answer, memory_order_relaxed) == unknown)
    atomic_store_explicit(&answer, asked_processor() ? yes : no, memory_order_relaxed);
  return atomic_load_explicit(&answer, memory_order_relaxed) == yes;
}

// Each instruction does two rounds. It wants the state as A B E F and C D G H, the highest word first.
__attribute__((target("sha,sse4.1,ssse3"))) void csha256_blocks_by_instructions(
    uint32_t state[8], const uint8_t *bytes, size_t blocks) {
  const __m128i big_endian = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
  __m128i cdab = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)state), 0xb1);
  __m128i efgh = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)(state + 4)), 0x1b);
  __m128i abef = _mm_alignr_epi8(cdab, efgh, 8);
  __m128i cdgh = _mm_blend_epi16(efgh, cdab, 0xf0);
  for (; blocks > 0; blocks--, bytes += 64) {
    const __m128i abef_before = abef, cdgh_before = cdgh;
    // Sixteen words of the schedule: those of the last four steps.
    __m128i words[4];
    for (int i = 0; i < 4; i++)
      words[i] = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(bytes + 16 * i)), big_endian);
    for (int i = 0; i < 16; i++) {
      __m128i *now = &words[i & 3];
      __m128i sum = _mm_add_epi32(*now, _mm_loadu_si128((const __m128i *)(constants + 4 * i)));
      cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sum);
      abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(sum, 0x0e));
      if (i >= 12) continue;
      __m128i last = words[(i + 3) & 3];
      __m128i older = _mm_sha256msg1_epu32(*now, words[(i + 1) & 3]);
      *now = _mm_sha256msg2_epu32(_mm_add_epi32(older, _mm_alignr_epi8(last, words[(i + 2) & 3], 4)), last);
    }
    abef = _mm_add_epi32(abef, abef_before);
    cdgh = _mm_add_epi32(cdgh, cdgh_before);
  }
  __m128i feba = _mm_shuffle_epi32(abef, 0x1b);
  __m128i dchg = _mm_shuffle_epi32(cdgh, 0xb1);
  _mm_storeu_si128((__m128i *)state, _mm_blend_epi16(feba, dchg, 0xf0));
  _mm_storeu_si128((__m128i *)(state + 4), _mm_alignr_epi8(dchg, feba, 8));
}

#else

bool csha256_has_instructions(void) { return false; }

void csha256_blocks_by_instructions(uint32_t state[8], const uint8_t *bytes, size_t blocks) {
  csha256_blocks(state, bytes, blocks);
}

#endif
