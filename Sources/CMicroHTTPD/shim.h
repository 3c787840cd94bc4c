#include <microhttpd.h>
#include <sys/socket.h>

/// `MHD_start_daemon` is variadic: Swift cannot call it. Without an address it takes a socket that listens already.
static inline struct MHD_Daemon *cmicrohttpd_start(
    const struct sockaddr *address, int listener, unsigned int threads, unsigned int connections, unsigned int seconds,
    size_t memory, MHD_AccessHandlerCallback handler, MHD_RequestCompletedCallback completed, void *context) {
  unsigned int flags = MHD_USE_EPOLL_INTERNAL_THREAD | MHD_USE_TURBO | MHD_ALLOW_SUSPEND_RESUME;
  if (address && address->sa_family == AF_INET6) flags |= MHD_USE_IPv6;
  struct MHD_OptionItem place[2] = {{MHD_OPTION_SOCK_ADDR, 0, (void *)address}, {MHD_OPTION_END, 0, NULL}};
  if (!address) place[0] = (struct MHD_OptionItem){MHD_OPTION_LISTEN_SOCKET, listener, NULL};
  return MHD_start_daemon(
      flags, 0, NULL, NULL, handler, context,
      MHD_OPTION_ARRAY, place,
      MHD_OPTION_THREAD_POOL_SIZE, threads,
      MHD_OPTION_CONNECTION_LIMIT, connections,
      MHD_OPTION_CONNECTION_TIMEOUT, seconds,
      MHD_OPTION_CONNECTION_MEMORY_LIMIT, memory,
      MHD_OPTION_NOTIFY_COMPLETED, completed, context,
      MHD_OPTION_END);
}

/// `MHD_get_daemon_info` is variadic: Swift cannot call it. Returns 0 where the port is not known.
static inline unsigned int cmicrohttpd_port(struct MHD_Daemon *daemon) {
  const union MHD_DaemonInfo *info = MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_BIND_PORT);
  return info ? info->port : 0;
}

/// `MHD_ValueKind` imports as a closed set without names: these two are the kinds that are asked for.
static inline enum MHD_ValueKind cmicrohttpd_query(void) { return MHD_GET_ARGUMENT_KIND; }
static inline enum MHD_ValueKind cmicrohttpd_header(void) { return MHD_HEADER_KIND; }

/// A response with a copy of the bytes.
static inline struct MHD_Response *cmicrohttpd_response(size_t count, void *bytes) {
  return MHD_create_response_from_buffer(count, bytes, MHD_RESPMEM_MUST_COPY);
}
