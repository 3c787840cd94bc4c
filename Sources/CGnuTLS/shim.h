#include <gnutls/crypto.h>
#include <gnutls/gnutls.h>
#include <gnutls/x509.h>

/// `gnutls_free` is a variable: Swift cannot use it safely.
static inline void cgnutls_free(void *memory) { gnutls_free(memory); }
