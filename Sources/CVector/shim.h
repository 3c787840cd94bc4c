// Vectors of bytes as Swift has them, and the one operation on them that Swift lacks.
typedef unsigned char cvector_uchar16 __attribute__((ext_vector_type(16)));
typedef signed char cvector_schar16 __attribute__((ext_vector_type(16)));
typedef _Bool cvector_bool16 __attribute__((ext_vector_type(16)));

/// The highest bit of each lane, that of the first lane in the lowest bit: one instruction on x86-64.
static inline unsigned short cvector_high_bits(cvector_uchar16 lanes) {
  cvector_bool16 high = __builtin_convertvector((cvector_schar16)lanes < 0, cvector_bool16);
  unsigned short bits;
  __builtin_memcpy(&bits, &high, sizeof bits);
  return bits;
}
