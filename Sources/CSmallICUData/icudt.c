// The one table of ICU that the program needs, in place of all of them.
//
// Foundation brings ICU and 34 MB of names and rules for every language. Times, numbers and text are written by the program
// itself; what is left is the reading of addresses, which asks for the rules of international domain names (uts46.nrm, of
// ICU 76.1, in LICENSE). A static link takes this definition, and the release program is 34 MB smaller. With shared
// libraries it is hidden, and Foundation keeps its own.
//
// The layout is that of ICU's common data (ucmndata.h). The name has ICU's version: with another one the linker takes all of
// the data again, which `.packaging/build` tells.
#include <stdint.h>

#pragma clang diagnostic ignored "-Wc23-extensions"

#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ && defined(__has_embed)

struct CommonData {
  struct {
    uint16_t headerSize;
    uint8_t magic[2];
    uint16_t infoSize, reserved;
    uint8_t isBigEndian, charsetFamily, sizeofUChar, reservedByte;
    uint8_t dataFormat[4], formatVersion[4], dataVersion[4];
    uint8_t padding[8];
  } header;
  // Offsets count from here.
  uint32_t count, nameOffset, dataOffset;
  char name[20];
  uint8_t data[60944];
};

_Static_assert(__builtin_offsetof(struct CommonData, count) == 32, "the header's size");
_Static_assert(__builtin_offsetof(struct CommonData, data) == 64, "tables begin at a multiple of 16");

__attribute__((visibility("hidden"), aligned(16))) extern const struct CommonData icudt76_dat;

const struct CommonData icudt76_dat = {
  .header = {
    .headerSize = 32,
    .magic = {0xda, 0x27},
    .infoSize = 20,
    .sizeofUChar = 2,
    .dataFormat = {'C', 'm', 'n', 'D'},
    .formatVersion = {1},
  },
  .count = 1,
  .nameOffset = 12,
  .dataOffset = 32,
  .name = "icudt76l/uts46.nrm",
  .data = {
#embed "uts46.nrm"
  },
};

#endif
