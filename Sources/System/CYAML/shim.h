#if __has_include(<yaml.h>)
#include <yaml.h>
#else
#error "yaml.h not found: run 'apt-get install libyaml-dev' (Debian, Ubuntu) or 'brew install libyaml' (macOS), then build again"
#endif
