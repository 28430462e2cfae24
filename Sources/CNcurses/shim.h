// What Swift cannot see of ncurses: shared mutable variables, computed macros, and calls with a FILE variable.
#define _XOPEN_SOURCE 700
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#define NCURSES_MOUSE_VERSION 2
#include <stdint.h>
#include <stdio.h>
#include <wchar.h>
#include <curses.h>
#include <term.h>

// Declared by <sys/mman.h> only under _GNU_SOURCE, which ncurses' headers are not read with.
extern int memfd_create(const char *name, unsigned int flags);

/// A file in memory that programs started from here do not inherit; -1 on failure.
static inline int memory_file(void) { return memfd_create("messages", 1u); }

static inline WINDOW *curses_screen(void) { return stdscr; }
static inline int curses_rows(void) { return LINES; }
static inline int curses_columns(void) { return COLS; }
static inline int curses_colors(void) { return COLORS; }
static inline int curses_pairs(void) { return COLOR_PAIRS; }

/// Opens the terminal of standard input and output, of the type named by TERM; null where that type is unknown.
static inline SCREEN *curses_open(void) { return newterm(NULL, stdout, stdin); }

/// Flushes what the program and ncurses have written to standard output.
static inline void curses_flush(void) { fflush(stdout); }

/// A cell from a spacing character with up to four marks, ended by zero.
static inline cchar_t curses_cell(const uint32_t *characters, attr_t attributes, int pair) {
  cchar_t cell;
  setcchar(&cell, (const wchar_t *)characters, attributes, 0, &pair);
  return cell;
}

/// A terminal's capability of text, or null where it has none.
static inline const char *curses_capability(const char *name) {
  const char *text = tigetstr(name);
  return text == (const char *)-1 ? NULL : text;
}

static const attr_t curses_bold = A_BOLD;
static const attr_t curses_dim = A_DIM;
static const attr_t curses_underline = A_UNDERLINE;
static const attr_t curses_reverse = A_REVERSE;
static const attr_t curses_italic = A_ITALIC;

static const mmask_t curses_pressed = BUTTON1_PRESSED;
static const mmask_t curses_released = BUTTON1_RELEASED;
static const mmask_t curses_wheel_up = BUTTON4_PRESSED;
static const mmask_t curses_wheel_down = BUTTON5_PRESSED;
