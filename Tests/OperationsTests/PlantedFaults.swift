import ClinicSite

/// A fault put into the sample content: a text that replaces another, and the line where the rule must find it.
struct PlantedFault: Sendable {
  var rule: String
  /// Relative to the content folder.
  var file: String
  var old: String
  var new: String
  /// The finding must be on the first line that contains this text.
  var line: String

  init(_ rule: String, _ file: String, _ old: String, _ new: String, at line: String) {
    self.rule = rule
    self.file = file
    self.old = old
    self.new = new
    self.line = line
  }
}

/// Sixty faults, each on a line of its own.
let plantedFaults: [PlantedFault] = [
  PlantedFault(
    "advertising-claim", "en/conditions/shoulder-pain.md",
    "## What IMS may add\n",
    "## What IMS may add\n\nWe are the leading clinic for shoulders.\n", at: "leading"),
  PlantedFault(
    "advertising-claim", "en/conditions/carpal-tunnel.md",
    "## What IMS may add\n",
    "## What IMS may add\n\nOur specialists look at your hand.\n", at: "specialists"),
  PlantedFault(
    "advertising-claim", "en/locations/saanich.md",
    "---\n\n",
    "---\n\nOur patients give us five stars.\n\n", at: "stars"),
  PlantedFault(
    "advertising-claim", "en/conditions/osteoarthritis.md",
    "## What else helps\n",
    "## What else helps\n\nWe get better results than other clinics.\n", at: "better results"),
  PlantedFault(
    "advertising-claim", "en/about-this-site.md",
    "## How we write\n",
    "## How we write\n\nWe are the best clinic in Ontario.\n", at: "the best"),
  PlantedFault(
    "alt-text", "en/aftercare/light-stretches.md",
    "![A person leans with both hands on a wall. One foot is in front with the knee bent. The other leg is straight behind, with the heel down. Its calf is marked.]",
    "![stretch-calf.svg]", at: "![stretch-calf"),
  PlantedFault(
    "alt-text", "en/about-ims/how-it-is-thought-to-work.md",
    "![Three drawings of a muscle.",
    "![Image of three drawings of a muscle.", at: "![Image"),
  PlantedFault(
    "code-length", "en/handouts/stretches.md",
    "id: IMS-STR",
    "qr-path: /a-very-long-way-to-the-page-with-the-stretches/\nid: IMS-STR", at: "qr-path"),
  PlantedFault(
    "contact-drift", "en/conditions/tennis-elbow.md",
    "## What helps first\n",
    "## What helps first\n\nCall us at 613-555-0198 first.\n", at: "613-555-0198"),
  PlantedFault(
    "contact-drift", "en/accessibility.md",
    "## How the site is built\n",
    "## How the site is built\n\nWrite to us at K7L 9Z9.\n", at: "K7L 9Z9"),
  PlantedFault(
    "contact-drift", "en/privacy.md",
    "## When you call or write to us\n",
    "## When you call or write to us\n\nWrite to privacy@alder.example.\n", at: "privacy@"),
  PlantedFault(
    "contact-drift", "en/locations/kingston.md",
    "## Your first visit\n",
    "## Your first visit\n\nOn Fridays we close at 14:30.\n", at: "14:30"),
  PlantedFault(
    "contact-drift", "en/locations/barrhaven.md",
    "---\n\n",
    "---\n\nWe are at 77 Main Street.\n\n", at: "77 Main"),
  PlantedFault(
    "contact-drift", "en/conditions/toothache.md",
    "## What it is\n",
    "## What it is\n\nFor chest pain, call 912.\n", at: "912"),
  PlantedFault(
    "contact-drift", "en/conditions/migraine.md",
    "## When to come back\n",
    "## When to come back\n\nYou can [call our desk](tel:6135550177) on any day.\n", at: "call our desk"),
  PlantedFault(
    "duplicate-anchor", "en/conditions/nerve-disease.md",
    "## What to say there",
    "## Who to see \n\nSay this there", at: "## Who to see "),
  PlantedFault(
    "duplicate-reference", "references.yml",
    "DOI: 10.1097/AJP.0b013e3182934b8d",
    "DOI: 10.1179/2042618613Y.0000000044", at: "couto2014:"),
  PlantedFault(
    "duplicate-summary", "en/warning-signs/neck.md",
    "summary: For neck pain and whiplash. When to call 911, go to an emergency department or see a doctor.",
    "summary: For headache and migraine. When to call 911, go to an emergency department or see a doctor.",
    at: "summary:"),
  PlantedFault(
    "duplicate-title", "en/warning-signs/neck.md",
    "title: \"Neck pain: warning signs\"",
    "title: \"Headache: warning signs\"", at: "title:"),
  PlantedFault(
    "clinic-fact", "en/about-ims/before-you-start.md",
    "## On the day\n",
    "## On the day\n\nWe never use electricity with the needles.\n", at: "electricity"),
  PlantedFault(
    "emphasis", "en/conditions/migraine.md",
    "## What it is\n",
    "## What it is\n\nIt is **not** in your mind.\n", at: "**not**"),
  PlantedFault(
    "emphasis", "en/conditions/fibromyalgia.md",
    "## What it is\n",
    "## What it is\n\nYour pain is _real_ to us.\n", at: "_real_"),
  PlantedFault(
    "emphasis", "en/warning-signs/lower-leg.md",
    "> - a whole leg that is very swollen or blue",
    "> - a whole leg that is very **swollen** or blue", at: "**swollen**"),
  PlantedFault(
    "heading-order", "en/conditions/repetitive-strain.md",
    "## What helps first\n",
    "#### At work\n\nTake breaks.\n\n## What helps first\n", at: "#### At work"),
  PlantedFault(
    "heading-question", "en/conditions/frozen-shoulder.md",
    "## What IMS may add",
    "## What can IMS add?", at: "## What can"),
  PlantedFault(
    "heading-question", "en/conditions/pelvic-muscle-pain.md",
    "## What IMS may add",
    "## Does IMS help here", at: "## Does"),
  PlantedFault(
    "link-text", "en/conditions/inflamed-joints.md",
    "## What it is\n",
    "## What it is\n\nFor more, [click here](infection.md).\n", at: "[click"),
  PlantedFault(
    "link-text", "en/conditions/broken-bones.md",
    "## What it is\n",
    "## What it is\n\nSee [here](infection.md) for more.\n", at: "[here]"),
  PlantedFault(
    "long-paragraph", "en/conditions/tendon-pain-and-bursitis.md",
    "## What it is\n",
    "## What it is\n\nIt hurts. It may swell. It may last. It can come back.\n", at: "It hurts"),
  PlantedFault(
    "long-sentence", "en/conditions/muscle-strain.md",
    "## What it is\n",
    "## What it is\n\nYou may be out for a run or lift a box or slip on the ice when all at once a muscle grabs.\n",
    at: "You may be"),
  PlantedFault(
    "long-sentence", "en/conditions/cancer-pain.md",
    "## Who to see\n",
    "## Who to see\n\nCall the team that looks after you for your cancer and tell them when the pain began and what it feels like to you.\n",
    at: "Call the team"),
  PlantedFault(
    "long-sentence", "en/insurance/british-columbia.md",
    "## ",
    "## Your letters\n\nKeep each letter and each receipt and each form that you get from your plan or from us in one place at home so that you can find it.\n\n## ",
    at: "Keep each"),
  PlantedFault(
    "missing-safety", "en/about-ims/what-the-research-says.md",
    " Please weigh all of this against [the risks](risks.md).",
    "", at: "---"),
  PlantedFault(
    "missing-safety", "en/conditions/low-back-pain.md",
    "## When to see a doctor",
    "## Signs", at: "---"),
  PlantedFault(
    "missing-safety", "en/about-ims/risks.md",
    "> [!EMERGENCY](../warning-signs/after-needling.md)\n",
    "", at: "> [!ED-NOW]"),
  PlantedFault(
    "missing-safety", "en/about-ims/how-a-session-feels.md",
    "You can stop at any time.\n",
    "\n", at: "role:"),
  PlantedFault(
    "review-overdue", "en/about-ims/questions.md",
    "next-review: 2027-11-28",
    "next-review: 2026-11-30", at: "next-review: 2026"),
  PlantedFault(
    "review-overdue", "en/warning-signs/pelvis.md",
    "next-review: 2027-11-27",
    "next-review: 2031-11-27", at: "next-review: 2031"),
  PlantedFault(
    "shouting", "en/conditions/blood-clot.md",
    "## Who to see\n",
    "## Who to see\n\nDo not WAIT for a visit with us.\n", at: "WAIT"),
  PlantedFault(
    "shouting", "en/conditions/infection.md",
    "## Who to see\n",
    "## Who to see\n\nSee a doctor now!\n", at: "now!"),
  PlantedFault(
    "two-verdicts", "en/conditions/tension-type-headache.md",
    "also-called: [tension headache, stress headache]",
    "also-called: [tension headache, migraine headache]", at: "also-called"),
  PlantedFault(
    "uncited-claim", "en/conditions/achilles-tendon-pain.md",
    "## What IMS may add\n",
    "## What IMS may add\n\nAbout 1 in 5 people feel better after it.\n", at: "1 in 5"),
  PlantedFault(
    "uncited-claim", "en/conditions/kneecap-pain.md",
    "## What IMS may add\n",
    "## What IMS may add\n\nStudies show that it helps.\n", at: "Studies"),
  PlantedFault(
    "uncited-claim", "en/conditions/buttock-pain.md",
    "## What IMS may add\n",
    "## What IMS may add\n\n- It helped 40 % of patients.\n", at: "40"),
  PlantedFault(
    "uncited-claim", "en/conditions/toothache.md",
    "## Why needles are not for this\n",
    "## Why needles are not for this\n\nResearch shows that needles do not help a tooth.\n", at: "Research"),
  PlantedFault(
    "unsafe-claim", "en/conditions/heel-pain.md",
    "## What IMS may add\n",
    "## What IMS may add\n\nThe needles are painless.\n", at: "painless"),
  PlantedFault(
    "unsafe-claim", "en/conditions/shin-splints.md",
    "## What IMS may add\n",
    "## What IMS may add\n\nThis is a cure for most people.\n", at: "a cure"),
  PlantedFault(
    "unsafe-claim", "en/conditions/neck-pain.md",
    "## What IMS may add\n",
    "## What IMS may add\n\nThe relief is permanent in most necks.\n", at: "permanent"),
  PlantedFault(
    "unsafe-claim", "en/conditions/jaw-pain.md",
    "- Skip gum",
    "- IMS treats the root cause of a sore jaw.\n- Skip gum", at: "root cause"),
  PlantedFault(
    "unsafe-claim", "en/conditions/whiplash.md",
    "## What helps first\n",
    "## What helps first\n\nIt flushes out toxins as well.\n", at: "toxins"),
  PlantedFault(
    "unsafe-claim", "en/conditions/golfers-elbow.md",
    "## What helps first\n",
    "## What helps first\n\nWe guarantee that you can grip again.\n", at: "guarantee"),
  PlantedFault(
    "unsafe-claim", "en/about-ims/what-ims-is.md",
    "- They are very fine",
    "- They are 100 % safe.\n- They are very fine", at: "100 % safe"),
  PlantedFault(
    "unsafe-claim", "en/conditions/sciatica.md",
    "IMS does not treat the nerve itself.",
    "IMS is a proven way to loosen muscles.", at: "proven"),
  PlantedFault(
    "unsafe-claim", "en/insurance/index.md",
    "## How we bill IMS\n",
    "## How we bill IMS\n\nYour visit is covered by your plan.\n", at: "covered by your plan"),
  PlantedFault(
    "unsafe-claim", "en/about-ims/how-a-session-feels.md",
    "## As the needle goes in\n",
    "## As the needle goes in\n\nThe cramp is necessary for relief.\n", at: "necessary"),
  PlantedFault(
    "unsafe-claim", "en/aftercare/looking-after-the-gains.md",
    "## How much to do\n",
    "## How much to do\n\nCome for four maintenance visits a year.\n", at: "maintenance"),
  PlantedFault(
    "unsafe-claim", "en/about-ims/risks.md",
    "## Less common effects\n",
    "## Less common effects\n\nThere are no side effects for most people.\n", at: "no side effects"),
  PlantedFault(
    "unsafe-claim", "en/aftercare/looking-after-the-gains.md",
    "## Before you begin\n",
    "## Before you begin\n\nA change of your bladder is normal after IMS.\n", at: "bladder"),
  PlantedFault(
    "unsafe-claim", "en/conditions/buttock-pain.md",
    "## What helps first\n",
    "## What helps first\n\nIt is a very effective treatment.\n", at: "very effective"),
  PlantedFault(
    "unused-reference", "references.yml",
    "boyce2020:",
    "aardvark2020:\n  type: book\n  title: Nobody cites this\n\nboyce2020:", at: "aardvark2020:"),
]
