#define _GNU_SOURCE
#include "CNcurses.h"
#include "state.h"

#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <wchar.h>

bool cncurses_is_ascii_only = false;

static bool is_utf8(const char *encoding) {
  return strncasecmp(encoding, "utf-8", 5) == 0 || strncasecmp(encoding, "utf8", 4) == 0;
}

// The setting that decides, in the order of precedence of setlocale(3).
static const char *locale_name(void) {
  static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (int i = 0; i < 3; i++) {
    const char *value = getenv(names[i]);
    if (value && *value) return value;
  }
  return "";
}

cncurses_encoding cncurses_set_locale(void) {
  bool installed = setlocale(LC_CTYPE, "") != NULL;
  const char *codeset = nl_langinfo(CODESET);
  if (installed && is_utf8(codeset)) return CNCURSES_UTF8;
  if (installed && strcmp(codeset, "ANSI_X3.4-1968") != 0) return CNCURSES_OTHER;
  const char *name = locale_name();
  const char *dot = strchr(name, '.');
  // Who asks for the plain C locale, or for another encoding, is taken at their word.
  cncurses_is_ascii_only = (dot && !is_utf8(dot + 1)) || strcmp(name, "C") == 0 || strcmp(name, "POSIX") == 0;
  // Where nothing is said, as in a bare container, or the locale that is asked for is not installed, nearly every
  // terminal reads UTF-8. For ASCII alone it serves as well, and outside of it ncurses has terminals repeat
  // characters by a sequence (REP) that not all know whose descriptions say so.
  if (!setlocale(LC_CTYPE, "C.UTF-8")) cncurses_is_ascii_only = true;
  if (cncurses_is_ascii_only) return CNCURSES_ASCII;
  return dot ? CNCURSES_UTF8 : CNCURSES_ASSUMED_UTF8;
}

uint32_t cncurses_decode_byte(uint8_t byte) {
  wint_t code = MB_CUR_MAX == 1 ? btowc(byte) : WEOF;
  return code == WEOF ? 0 : (uint32_t)code;
}
