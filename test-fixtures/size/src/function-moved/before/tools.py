# Here or there.
