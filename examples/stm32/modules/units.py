"""Constants of nature, of the calendar and of this device; of every kind that a constant can have."""

from micropython import const

ABSOLUTE_ZERO = 273.15
GRAVITY = 9.80665
LIGHT = 299792458
AVOGADRO = 602214076000000000000000
SECONDS_PER_DAY = const(86400)
EPOCH_2000 = const(946684800)
FLASH_BASE = 0x08000000
UNIQUE_ID = 0x1FFF7A10
MAGIC = b"MPYF\x00\x01"
DEGREE = "°"
MICRO = "µ"
ROTATION = 1j
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
CALIBRATION = (
    ("temperature", (0.5, 1.0), None),
    ("humidity", (1.5, 0.75), b"\x10\x20"),
    ("pressure", (), ...),
)
HELP = """A station reads its sensors and keeps what it read.
Commands: read, log, stop."""
LARGEST = (1 << 64) - 1
ANY = (None, True, False, ..., 0, 8192, 70000, LIGHT, 1.25, "text", b"bytes", ())


def kelvin(celsius):
    return celsius + ABSOLUTE_ZERO


def text(value, unit="°C", digits=1):
    return "{:.{}f} {}".format(value, digits, unit)
