// libxml2's headers bring in those of ICU where it was built with it; another copy of them comes with Foundation, and a
// build refuses two definitions of one type. Nothing here uses the converters that they declare.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/relaxng.h>
#include <libxml/xmlerror.h>
#include <libxml/encoding.h>
#include <libxml/HTMLparser.h>

/// The magic number of a SAX2 handler: an unsigned macro that Swift does not import.
static inline unsigned int clibxml2_sax2_magic(void) { return XML_SAX2_MAGIC; }
