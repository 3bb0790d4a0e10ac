metadata(version="2.0.1", license="MIT", author="Somebody", pypi="pair", pypi_publish="micropython-pair", stdlib=False)
package("pair")
