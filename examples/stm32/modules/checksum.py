"""Checksums of sensors and files, in machine code."""

import micropython


@micropython.viper
def crc8(data: ptr8, start: int, n: int) -> int:
    """CRC-8 with polynomial 0x31 and initial value 0xff, as Sensirion's sensors use it."""
    crc = 0xFF
    for i in range(start, start + n):
        crc ^= data[i]
        for _ in range(8):
            if crc & 0x80:
                crc = (crc << 1) ^ 0x31
            else:
                crc <<= 1
        crc &= 0xFF
    return crc


@micropython.viper
def fletcher16(data: ptr8, n: int) -> int:
    low = 0
    high = 0
    for i in range(n):
        low = (low + data[i]) % 255
        high = (high + low) % 255
    return (high << 8) | low


@micropython.native
def checksum_of(stream, size=256):
    """The Fletcher sum of whatever `stream` yields, block by block."""
    buffer = bytearray(size)
    total = 0
    while True:
        n = stream.readinto(buffer)
        if not n:
            return total
        total ^= fletcher16(buffer, n)
