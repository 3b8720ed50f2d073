// Loaded before the C library: lets the N-th call that changes something below FAIL_ROOT fail, or
// ends the process there. What happened is appended to the file FAIL_LOG.
//
// FAIL_MODE: ENOSPC or EACCES (that call fails), FULL (from there on all that needs room fails),
// KILL (the process ends before the call), TORN (a write writes half of its bytes first).
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#define FILES 4096
static pthread_mutex_t guard = PTHREAD_MUTEX_INITIALIZER;
static long calls;
static int is_full;
static char watched[FILES];

static const char *setting(const char *name) {
  const char *value = getenv(name);
  return value ? value : "";
}

static int is_mode(const char *mode) { return strcmp(setting("FAIL_MODE"), mode) == 0; }

static int is_below(const char *path) {
  const char *root = setting("FAIL_ROOT");
  return path && *root && strncmp(path, root, strlen(root)) == 0;
}

static void note(const char *call, const char *path) {
  char line[PATH_MAX + 64];
  int length = snprintf(line, sizeof line, "%s %s\n", call, path);
  int log = syscall(SYS_openat, AT_FDCWD, setting("FAIL_LOG"), O_WRONLY | O_APPEND | O_CREAT, 0644);
  if (log < 0) return;
  if (syscall(SYS_write, log, line, length) != length) abort();
  syscall(SYS_close, log);
}

// Whether this call is to fail, with errno set.
static int fails(const char *call, const char *path, int needs_room, int *is_torn) {
  pthread_mutex_lock(&guard);
  int is_now = ++calls == atol(setting("FAIL_NTH"));
  if (is_now) note(call, path);
  if (is_now && is_mode("FULL")) is_full = 1;
  pthread_mutex_unlock(&guard);
  if (is_full && needs_room) { errno = ENOSPC; return 1; }
  if (!is_now || is_mode("FULL")) return 0;
  if (is_mode("TORN") && is_torn) { *is_torn = 1; return 0; }
  if (is_mode("KILL") || is_mode("TORN")) kill(getpid(), SIGKILL);
  errno = is_mode("EACCES") ? EACCES : ENOSPC;
  return 1;
}

static int open_any(const char *name, const char *path, int flags, mode_t mode) {
  int writes = (flags & O_ACCMODE) != O_RDONLY && is_below(path);
  if (writes && fails("open", path, 1, NULL)) return -1;
  int (*real)(const char *, int, ...) = dlsym(RTLD_NEXT, name);
  int file = real(path, flags, mode);
  if (file >= 0 && file < FILES) watched[file] = writes;
  return file;
}

static mode_t mode_of(int flags, va_list rest) {
  return flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
}

int open(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = mode_of(flags, rest);
  va_end(rest);
  return open_any("open", path, flags, mode);
}

int open64(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = mode_of(flags, rest);
  va_end(rest);
  return open_any("open64", path, flags, mode);
}

ssize_t write(int file, const void *bytes, size_t count) {
  ssize_t (*real)(int, const void *, size_t) = dlsym(RTLD_NEXT, "write");
  if (file < 0 || file >= FILES || !watched[file]) return real(file, bytes, count);
  int is_torn = 0;
  if (fails("write", "", 1, &is_torn)) return -1;
  if (!is_torn) return real(file, bytes, count);
  real(file, bytes, count / 2);
  kill(getpid(), SIGKILL);
  return -1;
}

static ssize_t pwrite_any(
    const char *name, int file, const void *bytes, size_t count, off_t offset) {
  ssize_t (*real)(int, const void *, size_t, off_t) = dlsym(RTLD_NEXT, name);
  int is_watched = file >= 0 && file < FILES && watched[file];
  return is_watched && fails("pwrite", "", 1, NULL) ? -1 : real(file, bytes, count, offset);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset) {
  return pwrite_any("pwrite", file, bytes, count, offset);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off_t offset) {
  return pwrite_any("pwrite64", file, bytes, count, offset);
}

// Reading back what was written can fail, too.
static ssize_t pread_any(const char *name, int file, void *bytes, size_t count, off_t offset) {
  ssize_t (*real)(int, void *, size_t, off_t) = dlsym(RTLD_NEXT, name);
  int is_watched = file >= 0 && file < FILES && watched[file];
  return is_watched && fails("pread", "", 0, NULL) ? -1 : real(file, bytes, count, offset);
}

ssize_t pread(int file, void *bytes, size_t count, off_t offset) {
  return pread_any("pread", file, bytes, count, offset);
}

ssize_t pread64(int file, void *bytes, size_t count, off_t offset) {
  return pread_any("pread64", file, bytes, count, offset);
}

int rename(const char *from, const char *to) {
  int (*real)(const char *, const char *) = dlsym(RTLD_NEXT, "rename");
  if (is_below(to) && fails("rename", to, 0, NULL)) return -1;
  return real(from, to);
}

int mkdir(const char *path, mode_t mode) {
  int (*real)(const char *, mode_t) = dlsym(RTLD_NEXT, "mkdir");
  if (is_below(path) && fails("mkdir", path, 1, NULL)) return -1;
  return real(path, mode);
}

int unlink(const char *path) {
  int (*real)(const char *) = dlsym(RTLD_NEXT, "unlink");
  if (is_below(path) && fails("unlink", path, 0, NULL)) return -1;
  return real(path);
}

int rmdir(const char *path) {
  int (*real)(const char *) = dlsym(RTLD_NEXT, "rmdir");
  if (is_below(path) && fails("rmdir", path, 0, NULL)) return -1;
  return real(path);
}
