package("pkg", files="")
package("", files="bé")
