# What errors are called and numbered, and a sensor that does not answer.
import errno
import machine

print([errno.ENOENT, errno.EIO, errno.EINVAL, errno.EOPNOTSUPP, errno.ECONNRESET, errno.ECONNREFUSED])
print([errno.EADDRINUSE, errno.ECONNABORTED, errno.ENOTCONN, errno.ETIMEDOUT])
print([errno.EHOSTUNREACH, errno.EALREADY, errno.EINPROGRESS])
print(errno.errorcode[errno.ETIMEDOUT], errno.errorcode[errno.ENOTCONN])
for number in (110, 116):
    print(OSError(number))
try:
    from machine import dht_readinto
except ImportError:
    from esp import dht_readinto
try:
    dht_readinto(machine.Pin(4), bytearray(5))
except OSError as e:
    print(repr(e), e)
