QCFG(BYTES_IN_LEN, (1))
Q(print)
