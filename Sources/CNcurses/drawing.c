#define _GNU_SOURCE
#include "CNcurses.h"
#include "state.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

// Stands for what the C library measures differently, or the terminal's encoding does not have.
static const wchar_t replacement = 0xFFFD;

static cchar_t styles[CNCURSES_STYLES];
static cchar_t *row_buffer;
static int row_capacity;
static bool cursor_hidden;
// Of what has the terminal's own colours.
static short plain_pair;

// Pairs are made as styles ask for them. One stands for the same colours as long as the screen does. The terminal's own
// colours have a pair too: on the way back to its pair 0 ncurses also resets all attributes, 8 bytes for 5.
static short color_pair(int color, int background) {
  static struct {
    short color, background;
  } pairs[CNCURSES_STYLES];
  static short pair_count;
  int limit = cncurses_color_count();
  if (limit == 0) return 0;
  if (color >= limit) color = -1;
  if (background >= limit) background = -1;
  for (short i = 0; i < pair_count; i++) {
    if (pairs[i].color == color && pairs[i].background == background) {
      init_pair(i + 1, (short)color, (short)background);
      return i + 1;
    }
  }
  if (pair_count >= CNCURSES_STYLES || pair_count + 1 >= COLOR_PAIRS) return 0;
  pairs[pair_count].color = (short)color;
  pairs[pair_count].background = (short)background;
  pair_count++;
  return init_pair(pair_count, (short)color, (short)background) == ERR ? 0 : pair_count;
}

void cncurses_define_style(int style, int flags, int color, int background) {
  if (style < 0 || style >= CNCURSES_STYLES) return;
  attr_t attributes = WA_NORMAL;
  if (flags & CNCURSES_BOLD) attributes |= WA_BOLD;
  if (flags & CNCURSES_DIM) attributes |= WA_DIM;
  if (flags & CNCURSES_REVERSE) attributes |= WA_REVERSE;
  if (flags & CNCURSES_UNDERLINE) attributes |= WA_UNDERLINE;
  plain_pair = color_pair(-1, -1);
  // A frame ends with ncurses' pair 0: what is typed has it too, so that a letter is one byte.
  bool is_typed = flags & CNCURSES_TYPED && color < 0 && background < 0;
  setcchar(&styles[style], L" ", attributes, is_typed ? 0 : color_pair(color, background), NULL);
}

int cncurses_width(uint32_t code) { return wcwidth((wchar_t)code); }

static bool can_encode(wchar_t code) {
  if (cncurses_is_ascii_only) return code < 0x80;
  char bytes[MB_LEN_MAX];
  mbstate_t state = {0};
  return wcrtomb(bytes, code, &state) != (size_t)-1;
}

// setcchar says OK to what it cannot hold, and ncurses moves on by the C library's width: both have to agree
// first.
static bool is_drawable(const cncurses_cell *cell) {
  if (cell->code < 0x7F) return cell->code >= 0x20;
  wchar_t code = (wchar_t)cell->code;
  if (wcwidth(code) != cell->width || !can_encode(code)) return false;
  for (int i = 0; i < 4 && cell->marks[i]; i++) {
    wchar_t mark = (wchar_t)cell->marks[i];
    if (wcwidth(mark) != 0 || !can_encode(mark)) return false;
  }
  return true;
}

// In place of what cannot be drawn, in one column. A control picture in ASCII is the sign that has always stood for
// control keys.
static wchar_t stand_in(uint32_t code) {
  if (code >= 0x2400 && code <= 0x2421) return L'^';
  return can_encode(replacement) ? replacement : L'?';
}

static int append(int length, const cchar_t *style, wchar_t code) {
  row_buffer[length] = *style;
  row_buffer[length].chars[0] = code;
  return length + 1;
}

static int append_cell(int length, const cncurses_cell *cell) {
  const cchar_t *style = &styles[cell->style < CNCURSES_STYLES ? cell->style : 0];
  if (!is_drawable(cell)) {
    length = append(length, style, stand_in(cell->code));
    return cell->width == 2 ? append(length, style, L' ') : length;
  }
  length = append(length, style, (wchar_t)cell->code);
  for (int i = 0; i < 4 && cell->marks[i]; i++) row_buffer[length - 1].chars[i + 1] = (wchar_t)cell->marks[i];
  return length;
}

static bool is_plain_blank(const cchar_t *cell) {
  wchar_t code[CCHARW_MAX + 1];
  attr_t attributes;
  short pair;
  if (cell->chars[0] != L' ' || cell->chars[1] != 0) return false;
  if (getcchar(cell, code, &attributes, &pair, NULL) != OK || attributes & ~A_COLOR) return false;
  return pair == plain_pair;
}

// Whether a blank in this look is as empty as one in the terminal's own.
static bool is_invisible_on_blank(const cchar_t *cell) {
  wchar_t code[CCHARW_MAX + 1];
  attr_t attributes;
  short pair, color, background;
  if (getcchar(cell, code, &attributes, &pair, NULL) != OK || attributes & (WA_REVERSE | WA_UNDERLINE)) return false;
  return pair == 0 || (pair_content(pair, &color, &background) == OK && background < 0);
}

// A change of look costs up to 20 bytes, and a gap between two words shows none: it takes that of the word before it.
// Long gaps and the end of a line stay plain, for every terminal can erase those.
static void join_gaps(int length) {
  enum { longest_gap = 8 };
  for (int i = 1; i < length; i++) {
    if (!is_plain_blank(&row_buffer[i]) || is_plain_blank(&row_buffer[i - 1])) continue;
    int end = i;
    while (end < length && is_plain_blank(&row_buffer[end])) end++;
    if (end < length && end - i <= longest_gap && is_invisible_on_blank(&row_buffer[i - 1])) {
      cchar_t blank = row_buffer[i - 1];
      memset(blank.chars, 0, sizeof(blank.chars));
      blank.chars[0] = L' ';
      for (int gap = i; gap < end; gap++) row_buffer[gap] = blank;
    }
    i = end;
  }
}

static bool reserve(int count) {
  if (count <= row_capacity) return true;
  cchar_t *grown = realloc(row_buffer, sizeof(cchar_t) * (size_t)count);
  if (!grown) return false;
  row_buffer = grown;
  row_capacity = count;
  return true;
}

void cncurses_put_cells(int row, int column, const cncurses_cell *cells, int count) {
  if (count <= 0 || !reserve(count)) return;
  int length = 0;
  for (int i = 0; i < count; i++) {
    if (cells[i].width > 0) length = append_cell(length, &cells[i]);
  }
  join_gaps(length);
  mvwadd_wchnstr(stdscr, row, column, row_buffer, length);
}

void cncurses_flush(int cursor_column, int cursor_row) {
  if (cncurses_is_ending()) return;
  bool hide = cursor_row < 0;
  // curs_set writes at once, the first time even where nothing changes.
  if (hide != cursor_hidden) curs_set(hide ? 0 : 1);
  cursor_hidden = hide;
  if (!hide) wmove(stdscr, cursor_row, cursor_column);
  wnoutrefresh(stdscr);
  cncurses_update();
}

void cncurses_repaint_all(void) { clearok(curscr, TRUE); }
