#include <raptor2.h>

/// A world of the library that opens nothing but what it is given: no network, and libxml2's error handlers stay as
/// they are. `raptor_new_world` is a macro: Swift cannot call it.
static inline raptor_world *craptor_new_world(void) {
  raptor_world *world = raptor_new_world();
  if (!world) return NULL;
  raptor_world_set_flag(world, RAPTOR_WORLD_FLAG_WWW_SKIP_INIT_FINISH, 1);
  raptor_world_set_flag(world, RAPTOR_WORLD_FLAG_LIBXML_GENERIC_ERROR_SAVE, 0);
  raptor_world_set_flag(world, RAPTOR_WORLD_FLAG_LIBXML_STRUCTURED_ERROR_SAVE, 0);
  if (raptor_world_open(world)) {
    raptor_free_world(world);
    return NULL;
  }
  return world;
}

/// The members of a union, which Swift reads only with difficulty.
static inline raptor_uri *craptor_uri(const raptor_term *term) { return term->value.uri; }
static inline raptor_term_literal_value craptor_literal(const raptor_term *term) { return term->value.literal; }
static inline raptor_term_blank_value craptor_blank(const raptor_term *term) { return term->value.blank; }
