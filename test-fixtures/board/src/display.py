# A driver for a made-up display on SPI, with a button that turns it and a picture in a frame buffer.
from machine import Pin, SPI, Timer
import framebuf
import time


class Display(framebuf.FrameBuffer):
    def __init__(self, spi, dc, cs, reset):
        self.spi = spi
        self.dc = dc
        self.cs = cs
        self.data = bytearray(8)
        super().__init__(self.data, 8, 8, framebuf.MONO_VLSB)
        reset.init(Pin.OUT, value=1)
        reset.low()
        time.sleep_us(10)
        reset.high()
        self.command(0xAF)

    def command(self, *values):
        self.dc(0)
        self.cs(0)
        self.spi.write(bytes(values))
        self.cs(1)

    def show(self):
        self.command(0xB0, 0x10)
        self.dc(1)
        self.cs(0)
        self.spi.write(self.data)
        self.cs(1)

    def status(self):
        self.cs(0)
        answer = bytearray(2)
        self.spi.write_readinto(b"\x09\x00", answer)
        self.cs(1)
        return answer[1]


spi = SPI(0, 1000000, sck=Pin(18), mosi=Pin(19), miso=Pin(16))
display = Display(spi, Pin(20, Pin.OUT), Pin(17, Pin.OUT, value=1), Pin(21))
display.fill(0)
display.pixel(0, 0, 1)
display.pixel(7, 7, 1)
display.show()
print("status", display.status())

button = Pin(15, Pin.IN, Pin.PULL_UP)
turned = []
button.irq(lambda pin: turned.append(pin.value()), Pin.IRQ_FALLING)
beats = []
timer = Timer(period=4, callback=beats.append)
time.sleep_ms(10)
timer.deinit()
print("turned", turned, "beats", len(beats))
