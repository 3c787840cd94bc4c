#include <microhttpd.h>
#include <sys/socket.h>

/// `MHD_start_daemon` is variadic: Swift cannot call it. Without an address it takes a socket that listens already; without
/// a certificate it speaks no TLS. The certificate and the key are read before it returns.
static inline struct MHD_Daemon *cmicrohttpd_start(
    const struct sockaddr *address, int listener, unsigned int threads, unsigned int connections, unsigned int seconds,
    size_t memory, const char *certificate, const char *key, MHD_AcceptPolicyCallback accept, MHD_AccessHandlerCallback handler,
    MHD_RequestCompletedCallback completed, void *context) {
  unsigned int flags = MHD_USE_EPOLL_INTERNAL_THREAD | MHD_USE_TURBO | MHD_ALLOW_SUSPEND_RESUME;
  if (address && address->sa_family == AF_INET6) flags |= MHD_USE_IPv6;
  struct MHD_OptionItem place[2] = {{MHD_OPTION_SOCK_ADDR, 0, (void *)address}, {MHD_OPTION_END, 0, NULL}};
  if (!address) place[0] = (struct MHD_OptionItem){MHD_OPTION_LISTEN_SOCKET, listener, NULL};
  struct MHD_OptionItem tls[4] = {
      {MHD_OPTION_HTTPS_MEM_CERT, 0, (void *)certificate},
      {MHD_OPTION_HTTPS_MEM_KEY, 0, (void *)key},
      {MHD_OPTION_HTTPS_PRIORITIES, 0, "NORMAL:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2"},
      {MHD_OPTION_END, 0, NULL}};
  if (certificate) flags |= MHD_USE_TLS;
  else tls[0] = tls[3];
  return MHD_start_daemon(
      flags, 0, accept, context, handler, context,
      MHD_OPTION_ARRAY, place,
      MHD_OPTION_ARRAY, tls,
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

/// `MHD_get_connection_info` is variadic: Swift cannot call it. Returns NULL where the address is not known.
static inline const struct sockaddr *cmicrohttpd_client(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
  return info ? info->client_addr : NULL;
}

/// `MHD_ValueKind` imports as a closed set without names: these two are the kinds that are asked for.
static inline enum MHD_ValueKind cmicrohttpd_query(void) { return MHD_GET_ARGUMENT_KIND; }
static inline enum MHD_ValueKind cmicrohttpd_header(void) { return MHD_HEADER_KIND; }
