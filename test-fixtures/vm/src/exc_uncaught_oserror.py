# Ends in an uncaught OSError: its text has the number and the name.
import errno

for n in (errno.ENOENT, errno.EIO, 12345):
    try:
        raise OSError(n)
    except OSError as e:
        print(e, e.errno)
raise OSError(errno.ETIMEDOUT)
