// Building the program does not need libvterm, and `swift build` compiles this target too.
#if __has_include(<vterm.h>)

#include "emulator.h"

#include <stdlib.h>
#include <string.h>
#include <vterm.h>

struct cpt_emulator {
  VTerm *terminal;
  VTermScreen *screen;
  bool cursor_visible;
  bool alternate_screen;
  uint8_t answers[4096];
  size_t answer_count;
};

static const uint32_t RIGHT_HALF = 0xFFFFFFFF;

static void keep_answer(const char *bytes, size_t count, void *user) {
  cpt_emulator *emulator = user;
  size_t room = sizeof emulator->answers - emulator->answer_count;
  if (count > room) count = room;
  memcpy(emulator->answers + emulator->answer_count, bytes, count);
  emulator->answer_count += count;
}

static int keep_property(VTermProp property, VTermValue *value, void *user) {
  cpt_emulator *emulator = user;
  if (property == VTERM_PROP_CURSORVISIBLE) emulator->cursor_visible = value->boolean;
  if (property == VTERM_PROP_ALTSCREEN) emulator->alternate_screen = value->boolean;
  return 1;
}

static const VTermScreenCallbacks CALLBACKS = {.settermprop = keep_property};

cpt_emulator *cpt_emulator_new(int columns, int rows) {
  cpt_emulator *emulator = calloc(1, sizeof *emulator);
  if (emulator == NULL) return NULL;
  emulator->terminal = vterm_new(rows, columns);
  vterm_set_utf8(emulator->terminal, 1);
  vterm_output_set_callback(emulator->terminal, keep_answer, emulator);
  emulator->screen = vterm_obtain_screen(emulator->terminal);
  vterm_screen_set_callbacks(emulator->screen, &CALLBACKS, emulator);
  vterm_screen_enable_altscreen(emulator->screen, 1);
  vterm_screen_reset(emulator->screen, 1);
  return emulator;
}

void cpt_emulator_free(cpt_emulator *emulator) {
  vterm_free(emulator->terminal);
  free(emulator);
}

void cpt_emulator_resize(cpt_emulator *emulator, int columns, int rows) {
  vterm_set_size(emulator->terminal, rows, columns);
}

void cpt_emulator_feed(cpt_emulator *emulator, const uint8_t *bytes, size_t count) {
  vterm_input_write(emulator->terminal, (const char *)bytes, count);
}

size_t cpt_emulator_take_answers(cpt_emulator *emulator, uint8_t *buffer, size_t capacity) {
  size_t count = emulator->answer_count < capacity ? emulator->answer_count : capacity;
  memcpy(buffer, emulator->answers, count);
  emulator->answer_count = 0;
  return count;
}

static char *append_utf8(char *end, uint32_t scalar) {
  if (scalar < 0x80) {
    *end++ = (char)scalar;
    return end;
  }
  int continuations = scalar < 0x800 ? 1 : scalar < 0x10000 ? 2 : 3;
  static const uint8_t leads[] = {0, 0xC0, 0xE0, 0xF0};
  *end++ = (char)(leads[continuations] | scalar >> (6 * continuations));
  while (continuations-- > 0) *end++ = (char)(0x80 | (scalar >> (6 * continuations) & 0x3F));
  return end;
}

static int palette_index(const VTermColor *color, bool is_default) {
  if (is_default) return CPT_COLOR_DEFAULT;
  return VTERM_COLOR_IS_INDEXED(color) ? color->indexed.idx : CPT_COLOR_RGB;
}

cpt_cell cpt_emulator_cell(cpt_emulator *emulator, int column, int row) {
  VTermScreenCell source;
  cpt_cell cell = {.width = 1, .foreground = CPT_COLOR_DEFAULT, .background = CPT_COLOR_DEFAULT};
  VTermPos position = {.row = row, .col = column};
  if (!vterm_screen_get_cell(emulator->screen, position, &source)) return cell;
  if (source.chars[0] == RIGHT_HALF) {
    cell.width = 0;
  } else {
    char *end = cell.text;
    for (int i = 0; i < VTERM_MAX_CHARS_PER_CELL && source.chars[i] != 0; i++) {
      end = append_utf8(end, source.chars[i]);
    }
    cell.width = source.width;
  }
  cell.foreground = palette_index(&source.fg, VTERM_COLOR_IS_DEFAULT_FG(&source.fg));
  cell.background = palette_index(&source.bg, VTERM_COLOR_IS_DEFAULT_BG(&source.bg));
  cell.bold = source.attrs.bold;
  cell.dim = source.attrs.italic;
  cell.underline = source.attrs.underline != 0;
  cell.reverse = source.attrs.reverse;
  return cell;
}

static bool pen_is_plain(VTermState *state) {
  VTermValue bold, underline, reverse, foreground, background;
  vterm_state_get_penattr(state, VTERM_ATTR_BOLD, &bold);
  vterm_state_get_penattr(state, VTERM_ATTR_UNDERLINE, &underline);
  vterm_state_get_penattr(state, VTERM_ATTR_REVERSE, &reverse);
  vterm_state_get_penattr(state, VTERM_ATTR_FOREGROUND, &foreground);
  vterm_state_get_penattr(state, VTERM_ATTR_BACKGROUND, &background);
  return !bold.boolean && underline.number == 0 && !reverse.boolean
    && VTERM_COLOR_IS_DEFAULT_FG(&foreground.color) && VTERM_COLOR_IS_DEFAULT_BG(&background.color);
}

cpt_status cpt_emulator_status(cpt_emulator *emulator) {
  VTermState *state = vterm_obtain_state(emulator->terminal);
  VTermPos cursor;
  vterm_state_get_cursorpos(state, &cursor);
  return (cpt_status){
    .column = cursor.col,
    .row = cursor.row,
    .cursor_visible = emulator->cursor_visible,
    .alternate_screen = emulator->alternate_screen,
    .plain_pen = pen_is_plain(state),
  };
}

#endif
