#if __has_include(<expat.h>)
#include <expat.h>
#else
#error "expat.h not found: run 'apt-get install libexpat1-dev' (Debian, Ubuntu) or 'brew install expat' (macOS), then build again"
#endif
