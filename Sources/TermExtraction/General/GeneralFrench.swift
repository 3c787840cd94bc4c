extension GeneralWords {
  /// French: base forms, masculine singular.
  static let french = GeneralWords(
    empty: frenchEmpty, veryCommon: frenchVeryCommon, common: frenchCommon)

  private static let frenchEmpty = """
    œuvre oeuvre place domaine effet effort nombre plupart majorité ensemble série type sorte genre cas fois fin titre cours sein égard lieu raison suite façon manière
    occasion objet propos vue exemple part instar issue biais compte prise mise absence présence existence
    totalité moitié quart quantité partir environ espèce gamme éventail ordre tour instant moment jour heure minute semaine
    mois année an date fait chose mot phrase ligne alinéa chapitre section rubrique bas haut dessous dessus
    côté face milieu long départ lumière base égide faveur défaut sorte voie
    degré fonction regard respect sujet matière vertu termes terme sens idée aspect
     problème fil fur pied cadre contexte
    avantage inconvénient possibilité nécessité importance intention volonté but
    lien caractère nature ampleur étendue portée étape phase stade période époque
    avis opinion attention accent priorité rôle tâche difficulté défi enjeu obstacle
    quelque un certain divers différent plusieurs multiple nombreux principal important essentiel majeur
    présent actuel dernier prochain précédent suivant ultérieur antérieur récent futur passé
    nouveau même autre tel propre seul unique entier total complet particulier
    spécifique précis concret clair évident certain sûr possible probable éventuel nécessaire indispensable utile
    vrai réel véritable approprié adéquat pertinent compétent concerné intéressé susmentionné susvisé précité ci-joint
    ci-après ci-dessus ci-dessous mentionné cité visé prévu requis voulu dit suscité relatif propice
    grand gros large vaste meilleur pire moindre supérieur inférieur extrême considérable significatif notable
    croissant décroissant accru élevé faible fort rapide lent immédiat
    capable apte susceptible prêt disponible conforme contraire semblable similaire identique analogue égal
    respectif habituel ordinaire normal courant fréquent rare constant
    difficile facile complexe délicat grave sérieux crucial primordial central clé
    bon mauvais excellent intéressant prometteur positif négatif favorable défavorable
    premier second deuxième troisième ultime initial final premièrement vingtaine dizaine centaine quinzaine
    adopté effectué réalisé mené entrepris pris mis fait donné tenu connu vu lu reçu rendu venu né lié dû
    issu fondé axé destiné consacré accordé confié confronté exposé situé établi contenu compris énoncé formulé soulevé
    utilisé existant restant supplémentaire additionnel notamment correspondant approfondi
    appelé chargé tendant visant relevant permettant concernant figurant faisant ayant étant comprenant pouvant devant
    souhaitable envisagé proposé présenté publié intitulé renforcé amélioré élargi élaboré conçu
    """

  private static let frenchVeryCommon = """
    pays état gouvernement région monde ville société communauté population personne homme femme enfant individu groupe
    famille membre partenaire acteur intervenant partie organisation organisme institution agence association entreprise
    service bureau comité commission conseil assemblée conférence réunion atelier séance session forum
    rapport document texte article étude recherche analyse évaluation examen enquête donnée information connaissance
    programme projet plan stratégie politique mesure action activité opération initiative intervention mission
    développement promotion renforcement amélioration augmentation réduction diminution création élaboration exécution
    application réalisation adoption mise préparation planification coordination coopération collaboration
    gestion administration direction contrôle suivi appui soutien aide assistance concours
    droit loi règle principe norme accord convention traité décision résolution recommandation
    système mécanisme dispositif instrument outil processus procédure procédé méthode approche démarche modèle structure
    réseau cadre domaine secteur champ thème problématique phénomène tendance évolution changement progrès situation
    condition circonstance facteur cause origine source résultat incidence impact conséquence effet
    besoin capacité compétence ressource potentiel moyen fonds coût prix dépense budget financement
    débat dialogue discussion échange consultation réflexion concertation négociation proposition
    responsabilité obligation engagement compte tâche mandat pouvoir autorité
    objectif but priorité critère indicateur exigence option choix solution possibilité perspective
    niveau échelle plan zone territoire lieu centre siège pays
    économique social politique international national régional local mondial public privé commun global
    humain général juridique technique financier culturel pratique
    participation contribution représentation présence relation lien partenariat
    expérience exemple pratique leçon savoir
    question sujet problème point élément aspect
    usage utilisation accès recours emploi travail vie
    an année siècle temps délai durée
    risque danger menace
    expert représentant directeur président ministre fonctionnaire responsable chef délégation
    nécessaire efficace mutuel complémentaire intégré conjoint cohérent équilibré stratégique fondamental
    interne externe extérieur intérieur propre durable futur
    """

  private static let frenchCommon = """
    formation éducation école enseignement étudiant élève professeur université scolarité apprentissage santé maladie soin
    médecin hôpital sécurité paix guerre conflit violence crise urgence catastrophe protection prévention lutte respect
    dignité liberté égalité justice tribunal police armée crime délit peine prison juge avocat
    argent banque marché commerce industrie agriculture économie croissance pauvreté richesse revenu salaire investissement
    investisseur consommateur produit production bien marchandise achat vente client fournisseur concurrence
    travailleur employeur employé emploi chômage métier profession carrière main-d'œuvre
    père mère parent fils fille frère sœur couple mariage naissance mort âge jeune vieux adulte
    maison logement rue route voiture train avion bateau mer montagne fleuve eau air terre sol climat environnement
    nature animal plante énergie
    nom adresse numéro lettre livre journal presse média radio télévision site internet réseau téléphone ordinateur
    logiciel technologie science scientifique histoire culture langue religion art musique
    citoyen habitant voisin ami étranger
    arrivée départ entrée sortie passage voyage déplacement mouvement transport circulation transfert
    frontière province district commune village capitale continent océan
    identité document papier carte certificat preuve
    origine destination transit accueil séjour retour
    gouvernance démocratie élection parti parlement constitution législation réglementation régime réforme
    texte chapitre titre volume
    capital force pression charge poids
    lancement ouverture fermeture début fin commencement maintien poursuite reprise
    sensibilisation communication diffusion publication observation surveillance vérification
    compréhension conscience conviction volonté espoir crainte confiance
    inclusion exclusion intégration insertion adaptation harmonisation
    facilitation simplification élimination suppression limitation restriction interdiction
    reconnaissance acceptation approbation ratification signature
    demande offre réponse besoin attente
    quantité qualité valeur taux proportion pourcentage chiffre statistique
    succès échec erreur perte gain bénéfice
    vulnérabilité sensibilité fragilité diversité multiplicité complexité flexibilité souplesse transparence viabilité
    cohérence efficacité efficience pertinence synergie complémentarité interaction corrélation
    interlocuteur intermédiaire prestataire bénéficiaire utilisateur participant observateur
    opération tâche fonction poste équipe personnel effectif
    base fondement axe volet composante caractéristique dimension profil catégorie classe
    image opinion attitude comportement perception préoccupation motivation
    connaissance compétence aptitude qualification qualité
    matériel équipement infrastructure installation construction bâtiment
    échéance calendrier ordre agenda
    contrat convention protocole mémorandum déclaration charte pacte acte
    souffrance difficulté préjudice abus
    idée notion concept définition terminologie
    tentative effort mobilisation
    origine racine trajectoire itinéraire parcours chemin
    chance occasion opportunité avantage incitation
    équilibre rapport lien
    sanitaire médical scolaire universitaire professionnel industriel agricole commercial démographique géographique
    historique religieux ethnique linguistique familial personnel individuel collectif moral physique mental psychologique
    politique constitutionnel législatif réglementaire judiciaire pénal civil militaire administratif gouvernemental
    intergouvernemental institutionnel opérationnel méthodologique thématique
    bilatéral multilatéral transnational transfrontière interétatique sous-régional intérieur urbain rural
    européen africain américain asiatique français anglais
    légal illégal licite illicite légitime régulier irrégulier formel informel officiel volontaire forcé
    permanent temporaire provisoire définitif systématique continu progressif
    actif passif direct indirect ouvert fermé libre sûr
    qualifié diplômé pauvre riche vulnérable
    effectif proactif novateur ambitieux réaliste exhaustif
    climatique écologique environnemental numérique électronique
    consulaire diplomatique douanier frontalier aérien maritime terrestre
    développé industrialisé émergent avancé
    participer renforcer
    regroupement rassemblement réseau
    consolidation élargissement approfondissement accroissement stimulation
    encouragement orientation conseil
    mobilité stabilité instabilité
    forme statut considération intérêt droit présence appel arrêt article atteinte attribution audience avance avenir aveu
    bilan bout bruit bord branche campagne candidat canal carrière charge chef chapeau chute circuit civilisation clef code
    cœur colère colonne combat commande commentaire commerce communiqué complément comportement composition compromis
    concept concurrence conduite conférencier confusion congrès conjoint conjoncture consommation constat construction
    contact contenu contraire contrainte contraste contribution conversation corps correspondance côte couche couleur coup
    coupe courant courbe courrier course courage couverture création crédit croisement cycle débat découverte dégât demi
    dépôt dessin destin détail dette deuil devoir différence dimanche dîner discours disparition disposition distance
    distribution division docteur dommage don dossier double doute droite échantillon échec éclairage écart écran écrit
    édition effectif église émission émotion emploi empire encre enfance énoncé ensemble entente entretien environnement
    envie épreuve équipage erreur espace essai essence essor estimation établissement étape état étoile événement excès
    excuse exécution exercice expédition explication exploit expression extension façade facilité faculté faiblesse faim
    fardeau faute femelle fenêtre fête feu feuille fiche fichier figure file film filière finance flamme fleur foi foire
    folie force forêt formulaire formule fortune foule foyer fraction frais franchise front fruit fusion gain garantie
    garde gare gauche gaz gendarme général génération genèse geste goût gouverneur grâce grade grandeur gravité grève grille
    habitude haine hasard hausse hauteur héritage héros heure hiver honneur horizon horaire hôtel huile humanité humeur
    hypothèse île illustration imagination immeuble impôt impression impulsion incident inconnu index indice industrie
    inégalité influence informatique ingénieur innovation inquiétude inscription insistance inspection inspiration
    instruction intégralité intelligence intensité intermédiaire interprétation interrogation interruption invention
    inventaire invitation issue jambe jardin jeu joie joueur jugement justification laboratoire langage largeur leader
    lecteur lecture liaison libération librairie licence lien limite liquide liste littérature locataire logique loi loisir
    longueur lune lutte luxe machine magasin magistrat main maire maître majorité malaise malheur manifestation manque
    marge marque masse mémoire ménage menace mensonge mention message méthode mètre meuble ministère minorité miroir mise
    modalité mode modification monnaie montant monument morale morceau mot moteur motif mouvement moyenne multiplication
    mur musée mystère nation nécessité nez nord norme notation note notoriété nouvelle nuance nuit numéro objection
    obligation obscurité obtention occupation odeur œil offre ombre opinion opposition option or ordinateur ordre oreille
    orient originalité ouest outil ouvrage ouvrier page pain paix panneau parole partage partenaire passé passion patient
    patience patrie patron pause pauvre paysage peau peine peinture pensée période permission personnage perspective perte
    peur peuple photo physique pièce pied pierre piste place plage plainte plaisir planète plateau plume poche poésie
    poids poisson pont port porte porteur portrait position possession poste pouce poussée poussière pratique précaution
    précision préférence présentateur présentation président presse prestation prétexte prêt preuve prévision prière prince
    printemps privilège prix procès production profit profondeur progression proie promenade promesse pronostic proposition
    protestation prouesse provenance provision prudence public publicité puissance qualité quartier querelle quête queue
    raisonnement rang rapidité rappel rapprochement rareté réaction réalité recette récit réclamation recommandation
    récompense record rectification récolte recul rédaction réduction référence reflet refus région registre regret
    régularité reine religion remarque remise remplacement rendement rendez-vous renommée renseignement répartition repas
    répétition reportage repos reproche république réputation réserve résidence résistance résolution responsable restaurant
    reste résumé retard réussite révélation rêve révision révolution rigueur risque rivière robe roi roman rond rôle rouge
    royaume rupture rythme sac sagesse saison salle salon sanction sang satisfaction saut sauvetage savant scandale scénario
    scène schéma science seconde secours secret secrétaire secrétariat section sélection semestre séminaire sensation
    sentiment séparation série serveur serviette seuil signal signature signe signification silence similitude simplicité
    site soir soirée soldat soleil sommet somme sommeil son sortie souci souffle souhait source sourire souvenir souveraineté
    spécialiste spécificité spectacle stade stagiaire station statue statut structure style substance succession sud
    suggestion support supposition surface surprise symbole symptôme synthèse système table tableau taille talent tante
    tapis tarif tas témoin témoignage température temple temps tendance tension tentation terminal terme terrain test tête
    texte théâtre théorie thèse tiers tirage tissu titulaire toile toit ton tonne totalité touche tour touriste tournée
    tournant tourisme trace tradition traduction trait traitement tranche transaction transformation transition transmission
    travers trésor trimestre troupe trou trouble tutelle tuyau type union unité univers urgence usine utilité vacance valeur
    validité vallée variable variante variation vedette veille vent vente ventre verre version vertu veste veuve victoire
    vide vigilance vigueur village vin virage virtualité visage visite visiteur vitesse vocation voile voisinage voix vol
    vote vue week-end zone mieux être chercheur homologue lecteur auteur éditeur fondateur créateur destinataire
    coordonnateur animateur organisateur conseiller adjoint collègue collaborateur délégué mandataire donateur bailleur
    volontariat bénévole sommaire résumé préface préambule introduction conclusion remerciement bibliographie référence
    élaborateur exposé allocution brochure manuel guide bulletin fascicule
    absolu abstrait abusif accessible actif actuel adulte affectif agréable aigu aisé ancien annuel anonyme apparent
    artificiel automatique autonome banal blanc bleu brutal calme carré célèbre chaud cher classique commercial compatible
    compliqué concevable consécutif considérable constructif contemporain correct courageux créatif cruel curieux dangereux
    décisif délibéré dense désireux distinct doux dynamique éclairé élémentaire éloigné énorme entier épais équivalent étroit
    exact exceptionnel excessif exclusif explicite extraordinaire familier fiable fier fin flagrant fondé fou frais franc
    froid génial gratuit habile heureux honnête hostile idéal illimité imaginaire immense immobile impartial implicite
    impossible imprévu inattendu incertain incomplet inconnu incontestable indépendant indispensable inégal inévitable
    inhabituel injuste innocent inquiétant insuffisant intelligent intense intensif inutile invisible isolé joyeux justifié
    lisible lisse logique lointain lourd lumineux magnifique malade malheureux manifeste massif mauvais maximal mécanique
    méfiant mensuel mince minimal minime modeste moderne modique mondain mûr mystérieux naïf naturel net neuf neutre noble
    noir obscur occasionnel occupé optimal optimiste original paisible parallèle pareil parfait particulier partiel passager
    patient perpétuel persistant pessimiste plat ponctuel populaire précieux préférable préliminaire prêt principal privilégié
    productif profond prolongé proportionnel prudent puissant pur quelconque radical raisonnable rapproché rationnel
    réciproque reconnu régulier remarquable renouvelé rentable répandu résolu responsable restreint réussi rigide rigoureux
    rond rouge sage sain satisfaisant sensible séparé serein simultané singulier soigneux solennel solide sombre sommaire
    souple spécial spontané stable standard strict subit subtil successif suffisant superficiel supplémentaire surprenant
    suspect synthétique tardif technologique tenace tendu terrible théorique timide total traditionnel tragique tranquille
    transparent uniforme universel usuel vain valable valide variable varié vert vif vigoureux vigilant violent virtuel
    visible vital vivant voisin volumineux
    """
}
