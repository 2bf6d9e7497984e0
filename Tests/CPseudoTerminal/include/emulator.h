#ifndef CPSEUDOTERMINAL_EMULATOR_H
#define CPSEUDOTERMINAL_EMULATOR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// A terminal emulator in memory (libvterm): bytes go in, a grid of cells comes out.
typedef struct cpt_emulator cpt_emulator;

enum {
  CPT_COLOR_DEFAULT = -1,
  CPT_COLOR_RGB = -2,
};

typedef struct {
  char text[32];  // UTF-8, ends with NUL; empty where nothing was drawn
  int width;      // 0 for the right half of a wide character
  int foreground;  // index of the palette, or CPT_COLOR_*
  int background;
  bool bold;
  bool dim;  // italic, which it is handed in the place of dim
  bool underline;
  bool reverse;
} cpt_cell;

typedef struct {
  int column;
  int row;
  bool cursor_visible;
  bool alternate_screen;
  bool plain_pen;  // what is written next has no attributes and default colours
} cpt_status;

cpt_emulator *cpt_emulator_new(int columns, int rows);
void cpt_emulator_free(cpt_emulator *emulator);
void cpt_emulator_resize(cpt_emulator *emulator, int columns, int rows);
void cpt_emulator_feed(cpt_emulator *emulator, const uint8_t *bytes, size_t count);

/// Moves the answers to queries of the program (cursor position, device attributes) into `buffer`.
size_t cpt_emulator_take_answers(cpt_emulator *emulator, uint8_t *buffer, size_t capacity);

cpt_cell cpt_emulator_cell(cpt_emulator *emulator, int column, int row);
cpt_status cpt_emulator_status(cpt_emulator *emulator);

#endif
