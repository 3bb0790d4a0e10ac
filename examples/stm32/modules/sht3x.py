"""Temperature and humidity from an SHT3x sensor on I2C."""

import time
from micropython import const
from checksum import crc8

_MEASURE = const(0x2400)  # single shot, high repeatability, no clock stretching
_SOFT_RESET = const(0x30A2)
_HEATER_ON = const(0x306D)
_HEATER_OFF = const(0x3066)
_STATUS = const(0xF32D)
_CONVERSION_MS = const(16)

ADDRESS = 0x44
ADDRESS_ALTERNATE = 0x45


class SensorError(Exception):
    pass


class SHT3x:
    def __init__(self, i2c, address=ADDRESS):
        self._i2c = i2c
        self._address = address
        self._buffer = bytearray(6)
        self._command(_SOFT_RESET)
        time.sleep_ms(2)

    def _command(self, code):
        self._i2c.writeto(self._address, bytes((code >> 8, code & 0xFF)))

    def _word(self, offset):
        b = self._buffer
        if crc8(b, offset, 2) != b[offset + 2]:
            raise SensorError("checksum of word {} is wrong".format(offset // 3))
        return b[offset] << 8 | b[offset + 1]

    def measure(self):
        """One measurement: degrees Celsius and per cent relative humidity."""
        self._command(_MEASURE)
        time.sleep_ms(_CONVERSION_MS)
        self._i2c.readfrom_into(self._address, self._buffer)
        celsius = self._word(0) * 175 / 65535 - 45
        humidity = self._word(3) * 100 / 65535
        return celsius, humidity

    @property
    def status(self):
        self._command(_STATUS)
        self._i2c.readfrom_into(self._address, self._buffer)
        return self._word(0)

    def heater(self, on):
        self._command(_HEATER_ON if on else _HEATER_OFF)

    def samples(self, n=None, pause_ms=1000):
        """Yields measurements, for ever or `n` times; a failed one is left out."""
        while n is None or n > 0:
            try:
                yield self.measure()
            except (OSError, SensorError):
                pass
            if n is not None:
                n -= 1
            time.sleep_ms(pause_ms)
