/// A treatment with all that tests of other things need of one: `treatments/ims.yml`.
public let needling = """
  name: { en: intramuscular stimulation, fr: stimulation intramusculaire }
  short-name: { en: IMS, fr: IMS }
  also: { en: [needling, dry needling, needle, needles], fr: [aiguilles] }
  about: { en: What IMS is, fr: Qu’est-ce que l’IMS }
  question: { en: "Is IMS for my pain?", fr: "L’IMS convient-elle à ma douleur?" }
  verdicts:
    may-help: { sentence: { en: IMS may help., fr: L’IMS peut aider. }, short: { en: May help, fr: Peut aider } }
    uncertain: { sentence: { en: We do not know., fr: On ne sait pas. }, short: { en: Unknown, fr: Incertain } }
    not-for: { sentence: { en: Not for this., fr: Pas pour cela. }, short: { en: Not this, fr: Pas cela } }
  sells: { en: "{group} sells this treatment.", fr: "{group} vend ce traitement." }
  same-everywhere: { en: [We found no good study of IMS for this.], fr: [Aucune bonne étude de l’IMS pour cela.] }
  must-show:
    - { on: [aftercare, risks, handout], in: emergency, help: { en: include the one of the aftercare page, fr: include it } }
    - on: [before, session]
      in: anywhere
      signs:
        - name: { en: that one can stop at any time, fr: that one can stop at any time }
          any-of: { en: [stop at any time, stop us at any time], fr: [arrêter à tout moment, arrêter en tout temps] }
      help: { en: "for example: You can stop at any time.", fr: "for example: Vous pouvez arrêter à tout moment." }
    - on: [condition]
      in: heading
      signs:
        - name: { en: when to see a doctor, fr: when to see a doctor }
          any-of: { en: [doctor, dentist, get help], fr: [médecin, qui voir] }
    - { on: [condition/not-for], own-box: true }
    - on: [home, about, how, research, session, questions, for-doctors, condition/may-help, condition/uncertain]
      link-to: risks
      help: { en: "for example: Read [the risks]({path}).", fr: "for example: Lisez [les risques]({path})." }
    - on: [every]
      when-said:
        en: [electric/electrical current, mild/small current, a current through, electricity, no current]
        fr: [courant électrique, léger courant, électricité]
      in: anywhere
      signs:
        - name: { en: who must never have a current, fr: who must never have a current }
          any-of: { en: [pacemaker], fr: [stimulateur cardiaque] }
      help: { en: "for example: Never with a pacemaker.", fr: "for example: Jamais avec un stimulateur cardiaque." }
  clinic-facts:
    electricity:
      type: boolean
      required: true
      label: { en: Electricity with needles, fr: Courant avec les aiguilles }
      "yes": { heading: { en: A mild current, fr: Un léger courant }, text: { en: If you agree., fr: Si vous voulez. } }
      "no": { heading: { en: No electricity, fr: Pas d’électricité }, text: { en: Never here., fr: Jamais ici. } }
      said-as:
        "yes":
          en:
            - with [a] [mild/small/gentle] electricity
            - with [an] electrical/electric stimulation/current/currents
            - use/uses/used/using ..3 electricity
            - use/uses/using [an/a] [mild/small/gentle] electric/electrical current/stimulation
            - electricity is used
            - attach/attaches ..4 electric/electrical current/stimulation
          fr: [avec un courant]
        "no":
          en:
            - no electricity
            - without [any/the] electricity
            - no electric/electrical current/stimulation
            - no current
          fr: [sans courant]
  never:
    - phrases: { en: [painless/painlessly], fr: [indolore] }
      because: { en: "is not true: needles can prick, ache or cramp", fr: est faux }
      instead:
        en: "say what it feels like, such as: You may feel a small prick, then a deep ache for some seconds"
        fr: dites ce qu’on sent
    - phrases: { en: [only a needle can], fr: [seule une aiguille peut] }
      because: { en: claims that nothing else helps, fr: affirme que rien d’autre n’aide }
      instead: { en: say what else helps, fr: dites ce qui aide aussi }
    - phrases: { en: [cramp is necessary], fr: [crampe est nécessaire] }
      because: { en: presses people to bear pain, fr: pousse à supporter la douleur }
      instead: { en: say that one can stop, fr: dites qu’on peut arrêter }
      said-of: anything
    - phrases: { en: [8.2 treatments], fr: [8.2 séances] }
      because: { en: has no source, fr: n’a pas de source }
      instead: { en: say about 8, fr: dites environ 8 }
      negation: ignored
      said-of: anything
    - phrases: { en: [p <number>], fr: [valeur p] }
      because: { en: is misprinted, fr: est mal imprimé }
      instead: { en: leave it out, fr: laissez-le }
      only-with: gunn
      negation: ignored
      said-of: anything
  structured-data: { specialty: Physiotherapy, procedure-type: PercutaneousProcedure }

  """
