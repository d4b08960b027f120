#if __has_include(<qrencode.h>)
#include <qrencode.h>
#else
#error "qrencode.h not found: run 'apt-get install libqrencode-dev' (Debian, Ubuntu) or 'brew install qrencode' (macOS), then build again"
#endif
