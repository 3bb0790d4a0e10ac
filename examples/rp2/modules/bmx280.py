"""Temperature, pressure and humidity from a BME280 or BMP280 on I2C."""

import struct
import time
from micropython import const

_ID = const(0xD0)
_RESET = const(0xE0)
_CONTROL_HUMIDITY = const(0xF2)
_STATUS = const(0xF3)
_CONTROL = const(0xF4)
_DATA = const(0xF7)
_CALIBRATION = const(0x88)
_CALIBRATION_HUMIDITY = const(0xE1)

CHIPS = {0x58: "BMP280", 0x60: "BME280"}


class Bmx280:
    def __init__(self, i2c, address=0x76):
        self._i2c = i2c
        self._address = address
        self._fine = 0
        chip = self._read(_ID, 1)[0]
        if chip not in CHIPS:
            raise OSError("no BMx280 at address 0x{:02x}: id 0x{:02x}".format(address, chip))
        self.chip = CHIPS[chip]
        self._write(_RESET, 0xB6)
        time.sleep_ms(5)
        self._load()

    def _read(self, register, n):
        return self._i2c.readfrom_mem(self._address, register, n)

    def _write(self, register, value):
        self._i2c.writeto_mem(self._address, register, bytes((value,)))

    def _load(self):
        c = self._read(_CALIBRATION, 26)
        self._t = struct.unpack_from("<Hhh", c, 0)
        self._p = struct.unpack_from("<Hhhhhhhhh", c, 6)
        self._h = None
        if self.has_humidity:
            e = self._read(_CALIBRATION_HUMIDITY, 7)
            h2, h3 = struct.unpack_from("<hB", e, 0)
            h4 = (e[3] << 4) | (e[4] & 0x0F)
            h5 = (e[5] << 4) | (e[4] >> 4)
            h6 = struct.unpack_from("b", e, 6)[0]
            self._h = c[25], h2, h3, _signed12(h4), _signed12(h5), h6

    @property
    def has_humidity(self):
        return self.chip == "BME280"

    def measure(self):
        """Degrees Celsius, hectopascal, and per cent relative humidity or None."""
        if self.has_humidity:
            self._write(_CONTROL_HUMIDITY, 1)
        self._write(_CONTROL, 0x25)  # one sample of each, then sleep
        while self._read(_STATUS, 1)[0] & 0x08:
            time.sleep_ms(1)
        d = self._read(_DATA, 8 if self.has_humidity else 6)
        pressure = d[0] << 12 | d[1] << 4 | d[2] >> 4
        temperature = d[3] << 12 | d[4] << 4 | d[5] >> 4
        celsius = self._celsius(temperature)
        humidity = self._percent(d[6] << 8 | d[7]) if self.has_humidity else None
        return celsius, self._hectopascal(pressure), humidity

    def _celsius(self, raw):
        t1, t2, t3 = self._t
        a = raw / 16384 - t1 / 1024
        b = raw / 131072 - t1 / 8192
        self._fine = a * t2 + b * b * t3
        return self._fine / 5120

    def _hectopascal(self, raw):
        p1, p2, p3, p4, p5, p6, p7, p8, p9 = self._p
        a = self._fine / 2 - 64000
        b = a * a * p6 / 32768 + a * p5 * 2
        b = b / 4 + p4 * 65536
        c = (1 + (p3 * a * a / 524288 + p2 * a) / 524288 / 32768) * p1
        if c == 0:
            return 0
        p = (1048576 - raw - b / 4096) * 6250 / c
        p += (p9 * p * p / 2147483648 + p * p8 / 32768 + p7) / 16
        return p / 100

    def _percent(self, raw):
        h1, h2, h3, h4, h5, h6 = self._h
        f = self._fine - 76800
        x = raw - (h4 * 64 + h5 / 16384 * f)
        x *= h2 / 65536 * (1 + h6 / 67108864 * f * (1 + h3 / 67108864 * f))
        x *= 1 - h1 * x / 524288
        return min(max(x, 0), 100)


def _signed12(x):
    return x - 4096 if x & 0x800 else x
