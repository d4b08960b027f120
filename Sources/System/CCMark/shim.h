#if __has_include(<cmark.h>)
#include <cmark.h>
#else
#error "cmark.h not found: run 'apt-get install libcmark-dev' (Debian, Ubuntu) or 'brew install cmark' (macOS), then build again"
#endif
