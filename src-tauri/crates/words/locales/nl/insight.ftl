# What interaction data says, written into the map as metrics.
insight-switch-rate = Klantreizen met kanaalwissel
insight-switch-rate-defined = Klantreizen met minstens één kanaalwissel, van alle waarvan de kanalen bekend zijn. Uit interactiedata.
insight-switches-per-transition = Kanaalwissels per overgang
insight-switches-per-transition-defined = Overgangen tussen bezoeken waarbij het kanaal wisselt, van alle waarbij het aan beide kanten bekend is. Uit interactiedata.
insight-switches-per-journey = Kanaalwissels per klantreis
insight-switches-per-journey-defined = Alle kanaalwissels gedeeld door alle klantreizen waarvan de kanalen bekend zijn. Uit interactiedata.
insight-return-rate = Klantreizen die terugkomen
insight-return-rate-defined = Klantreizen die terugkomen bij een touchpoint waar ze al waren, na een half uur of van elders. Uit interactiedata.
