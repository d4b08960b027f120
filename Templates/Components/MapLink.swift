import ClinicSite
import HTML

/// Only a link: an embedded map would tell another company who reads the page.
package func mapLink(_ clinic: Clinic, _ phrases: ClinicPhrases) -> HTML {
  """
  <a href="\(url: mapURL(clinic))" rel="noreferrer">\(phrases.map)</a>
  """
}

func mapURL(_ clinic: Clinic) -> String {
  let host = "https://www.openstreetmap.org/"
  guard let place = clinic.coordinates else {
    let address = clinic.address
    let parts = [address.street, address.city, address.region, address.postalCode]
    return host + "search?query=" + queryValue(parts.joined(separator: ", "))
  }
  let (latitude, longitude) = (String(place.latitude), String(place.longitude))
  return "\(host)?mlat=\(latitude)&mlon=\(longitude)#map=17/\(latitude)/\(longitude)"
}

/// Percent-encodes a text for the query of a URL.
func queryValue(_ text: String) -> String {
  let digits = Array("0123456789ABCDEF".utf8)
  var bytes: [UInt8] = []
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
      bytes.append(byte)
    default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
