QCFG(BYTES_IN_HASH, (1))
Q(print)
