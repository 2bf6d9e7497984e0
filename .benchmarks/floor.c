// The least that an ncurses program with a list and a field does: the floor under every figure of ours.
// cc -O2 -o floor floor.c -lncursesw
#include <curses.h>
#include <locale.h>

enum { count = 1000 };
static int chosen, first, length;
static char text[128];
static bool typing, asking;

static void draw(void) {
  int rows = LINES - 1;
  if (chosen < first) first = chosen;
  if (chosen >= first + rows) first = chosen - rows + 1;
  erase();
  for (int row = 0; row < rows; row++) {
    if (first + row == chosen) attron(A_REVERSE);
    mvprintw(row, 0, "%4d person%d@example.org", first + row, first + row);
    attroff(A_REVERSE);
  }
  mvprintw(rows, 0, "%s %s", typing ? "field" : "list", text);
  wnoutrefresh(stdscr);
  if (asking) {
    WINDOW *window = newwin(7, 40, LINES / 2 - 3, COLS / 2 - 20);
    box(window, 0, 0);
    mvwprintw(window, 3, 4, "Send these contacts?");
    wnoutrefresh(window);
    delwin(window);
  }
  move(rows, typing ? 6 + length : 0);
  doupdate();
}

int main(void) {
  setlocale(LC_ALL, "");
  initscr();
  endwin();  // until then every cursor move is a write of its own
  cbreak();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  set_escdelay(25);
  idlok(stdscr, TRUE);
  for (;;) {
    draw();
    int key = getch();
    if (key == ERR || (!typing && key == 'q')) break;
    if (key == 27) typing = asking = false;
    else if (typing && key == 21) text[length = 0] = 0;
    else if (typing && key < 128 && length < 60) text[length++] = (char)key, text[length] = 0;
    else if (key == '?') asking = true;
    else if (key == '\r') typing = true;
    else if (key == KEY_DOWN && chosen < count - 1) chosen++;
    else if (key == KEY_UP && chosen > 0) chosen--;
    else if (key == KEY_NPAGE) chosen = chosen + LINES < count ? chosen + LINES - 1 : count - 1;
    else if (key == KEY_PPAGE) chosen = chosen > LINES ? chosen - LINES + 1 : 0;
  }
  endwin();
  return 0;
}
