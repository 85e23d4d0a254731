/** The names under which one provider, or one group of providers, gives mail addresses to people. */
export interface Family {
  readonly name: string;
  readonly uk: boolean;
  readonly domains: readonly string[];
}

function expand(text: string): readonly string[] {
  const domains: string[] = [];
  // White space divides, but not within braces.
  for (const word of text.match(/[^\s{]+\{[^}]*\}|[^\s{]+/g) ?? []) {
    const open = word.indexOf('{');
    if (open < 0) domains.push(word);
    else
      for (const ending of word
        .slice(open + 1, -1)
        .trim()
        .split(' '))
        domains.push(word.slice(0, open) + ending);
  }
  return domains;
}

function family(name: string, domains: string): Family {
  return { name, uk: false, domains: expand(domains) };
}

function ukFamily(name: string, domains: string): Family {
  return { name, uk: true, domains: expand(domains) };
}

/**
 * Provider families that the table holds whole, written from what the providers offer and once offered:
 * addresses outlive the brands. `yahoo.{com fr}` stands for `yahoo.com yahoo.fr`; every ending is written out,
 * since a pattern would take a stranger's domain for the provider's.
 */
export const families: readonly Family[] = [
  ukFamily('BT', 'btinternet.com btopenworld.com btopenworld.co.uk btclick.com talk21.com'),
  ukFamily('Sky', 'sky.com'),
  ukFamily(
    'Virgin Media',
    'virginmedia.com virgin.net ntlworld.com blueyonder.co.uk cableinet.co.uk cabletel.net cwcom.net cwctv.net telewest.net freenetname.co.uk',
  ),
  ukFamily(
    'TalkTalk',
    'talktalk.net talktalk.co.uk tiscali.co.uk lineone.net worldonline.co.uk screaming.net tinyworld.co.uk tinyonline.co.uk pipex.com pipex.net dsl.pipex.com dial.pipex.com onetel.com onetel.net onetel.co.uk onetel.net.uk toucansurf.com homechoice.co.uk nildram.co.uk nildram.net bulldoghome.com ukgateway.net f2s.com freedom2surf.net gotadsl.co.uk talkinternet.co.uk',
  ),
  ukFamily(
    'Plusnet',
    'plus.com plus.net plusnet.com force9.co.uk force9.net f9.co.uk free-online.co.uk free-online.net metronet.co.uk madasafish.com globalnet.co.uk waitrose.com greenbee.net johnlewisbroadband.com',
  ),
  ukFamily('Zen', 'zen.co.uk'),
  ukFamily(
    'EE, Orange, Freeserve, Wanadoo and T-Mobile',
    'orange.net orange.co.uk orangehome.co.uk wanadoo.co.uk freeserve.co.uk freeserve.com freeserve.net fsnet.co.uk fslife.co.uk fsworld.co.uk fsmail.net fsbusiness.co.uk tmail.co.uk t-mobile.uk.net t-mobile.co.uk one2one.net',
  ),
  ukFamily('O2 and Genie', 'o2.co.uk o2email.co.uk genie.co.uk'),
  ukFamily('Vodafone', 'vodafone.net vodafoneemail.co.uk vodafonemail.co.uk vizzavi.net vizzavi.co.uk'),
  ukFamily('Post Office', 'postoffice.net'),
  ukFamily('Shops as providers', 'tesco.net handbag.com currantbun.com beeb.net'),
  ukFamily('Supanet', 'supanet.com supanet.net.uk'),
  ukFamily('Which', 'which.net'),
  ukFamily('Demon', 'demon.co.uk demon.net'),
  ukFamily('Eclipse', 'eclipse.co.uk eclipse.net.uk'),
  ukFamily('UWclub', 'uwclub.net'),
  ukFamily('Totalise', 'totalise.co.uk'),
  ukFamily('KCOM', 'karoo.co.uk'),
  ukFamily(
    'UK providers with one or two names',
    'idnet.com idnet.co.uk easynet.co.uk ukonline.co.uk netscapeonline.co.uk clara.net clara.co.uk dircon.co.uk mistral.co.uk fast.co.uk fastnet.co.uk enterprise.net zetnet.co.uk ukf.net ukfsn.org uk2.net care4free.net connectfree.co.uk freeuk.com freeuk.net freeola.com freeola.net uklinux.net breathe.com breathemail.net another.com bigfoot.com bigfoot.co.uk postmaster.co.uk purplenet.co.uk ic24.net icscotland.net icwales.net bushinternet.com fish.co.uk macunlimited.net newnet.co.uk vispa.com phonecoop.coop cooptel.net gofree.co.uk scottishmail.co.uk maxmail.co.uk callnetuk.com connect4free.net',
  ),
  ukFamily('Islands', 'manx.net jerseymail.co.uk cwgsy.net suremail.gg guernsey.net'),
  ukFamily('Northern Ireland', 'utvinternet.com utvinternet.co.uk utvinternet.ie nireland.com'),

  family('Gmail', 'gmail.com googlemail.com googlemail.co.uk'),
  family(
    'Outlook',
    'outlook.{com at be cl cn co co.id co.il co.nz co.th co.uk com.ar com.au com.br com.es com.gr com.mx com.pe com.tr com.vn cz de dk ec es eu fr hu ie in it jp kr lv mx my nl ph pt ro sa se sg sk uk us}',
  ),
  family(
    'Hotmail',
    'hotmail.{com ac at be bg ca ch cl cn co co.id co.il co.in co.jp co.kr co.nz co.th co.uk co.ve co.za com.ar com.au com.bo com.br com.co com.ec com.hk com.mx com.my com.pe com.ph com.pl com.pt com.tr com.tw com.uy com.ve com.vn cz de dk ee es eu fi fr gr hk hr hu ie in is it jp kr la lt lu lv mx my nl no ph pl pt ro rs ru se sg si sk tw ua us}',
  ),
  family(
    'Live',
    'live.{com at be ca ch cl cn co.in co.jp co.kr co.uk co.za com.ar com.au com.co com.mx com.my com.pe com.ph com.pt com.sg com.ve de dk eu fi fr gr hk ie in it jp mx nl no ph pt ru se}',
  ),
  family(
    'MSN and other Microsoft names',
    'msn.{com ca cn co.uk de es fr it nl se} windowslive.com windowslive.es livemail.tw livemail.com.br passport.com webtv.net',
  ),
  family(
    'Yahoo',
    'yahoo.{com ae at be bg ca ch cl cn co cz de dk ee es fi fr gr hu ie in it jp lt lv nl no pl pt ro rs ru se sk us co.id co.il co.in co.jp co.kr co.nz co.th co.uk co.ve co.za com.ar com.au com.br com.cn com.co com.do com.ec com.eg com.es com.gt com.hk com.hr com.jo com.kw com.lb com.mx com.my com.ng com.ni com.pa com.pe com.ph com.pk com.pr com.py com.qa com.sa com.sg com.sv com.tr com.tw com.ua com.uy com.ve com.vn} ymail.com rocketmail.com myyahoo.com y7mail.com yahoomail.com yahoomail.co.uk yahoo-mail.com kimo.com yahooxtra.co.nz',
  ),
  family(
    'AOL',
    'aol.{com at be ca ch cl cn co.nz co.uk com.ar com.au com.br com.co com.mx com.tr com.ve cz de dk es fi fr gr hk hu ie in it jp kr nl pl pt ro ru se sg tw us} aolmail.com aim.com love.com ygm.com games.com wow.com netscape.{com net ca} compuserve.{com de co.uk fr} cs.com csi.com wmconnect.com',
  ),
  family('Proton', 'proton.me protonmail.com protonmail.ch pm.me passmail.net passmail.com passinbox.com passfwd.com'),
  family('Tuta', 'tuta.com tuta.io tutanota.com tutanota.de tutamail.com keemail.me'),
  family('Apple', 'icloud.com icloud.com.cn me.com mac.com privaterelay.appleid.com'),
  family(
    'GMX',
    'gmx gmx.{at be biz bz ca cc ch cn co co.in co.uk com com.br com.tr cz de dk es eu fr hk ie info it li lt lu net org ph pl pm pt ro ru se sg si sk tm tw us xyz} gmxmail.com gmxpro.de gmxpro.net caramail.{com fr}',
  ),
  family('WEB.DE', 'web.de email.de'),
  family(
    'mail.com',
    '2die4.com accountant.com activist.com adexec.com africamail.com aircraftmail.com allergist.com alumni.com alumnidirector.com amorous.com angelic.com appraiser.net archaeologist.com arcticmail.com artlover.com asia-mail.com asia.com atheist.com auctioneer.net australiamail.com bartender.net bellair.net berlin.com bigger.com bikerider.com birdlover.com blader.com boardermail.com brazilmail.com brew-master.com brew-meister.com bsdmail.com californiamail.com caress.com cash4u.com catlover.com cheerful.com chef.net chemist.com chinamail.com clerk.com cliffhanger.com clubmember.org collector.org columnist.com comic.com computer4u.com consultant.com contractor.net coolsite.net counsellor.com cutey.com cyber-wizard.com cyberdude.com cybergal.com cyberservices.com dallasmail.com dbzmail.com deliveryman.com diplomats.com disciples.com discofan.com discoverymail.com doctor.com doglover.com doramail.com dr.com dublin.com dutchmail.com earthling.net elvisfan.com email.com engineer.com englandmail.com europe.com europemail.com execs.com fastservice.com feelings.com financier.com fireman.net galaxyhit.com gardener.com geologist.com germanymail.com graduate.org graphic-designer.com greenmail.net groupmail.com hackermail.com hairdresser.net hilarious.com hiphopfan.com homemail.com hot-shot.com housemail.com humanoid.net humour.com iname.com innocent.com inorbit.com instruction.com instructor.net insurer.com irelandmail.com israelmail.com italymail.com japan.com job4u.com journalist.com keromail.com kissfans.com kittymail.com koreamail.com lawyer.com legislator.com linuxmail.org lobbyist.com london.com loveable.com lovecat.com mad.scientist.com madonnafan.com madrid.com mail-me.com mail.com mail.org mailpuppy.com marchmail.com metalfan.com mexicomail.com mindless.com minister.com mobsters.com monarchy.com moscowmail.com munich.com musician.org muslim.com myself.com net-shopping.com ninfan.com nonpartisan.com null.net nycmail.com oath.com optician.com orthodontist.net pacific-ocean.com pacificwest.com pediatrician.com petlover.com photographer.net physicist.net planetmail.com planetmail.net playful.com poetic.com polandmail.com politician.com popstar.com post.com presidency.com priest.com programmer.net protestant.com publicist.com qualityservice.com radiologist.net ravemail.com realtyagent.com reborn.com reggaefan.com registerednurses.com reincarnate.com religious.com repairman.com representative.com rescueteam.com rocketship.com rome.com royal.net safrica.com saintly.com salesperson.net samerica.com sanfranmail.com scientist.com scotlandmail.com secretary.net seductive.com singapore.com snakebite.com socialworker.net sociologist.com solution4u.com songwriter.net soon.com spainmail.com surgical.net swedenmail.com swift-mail.com swissmail.com teachers.org tech-center.com techie.com technologist.com theplate.com therapist.net toke.com tokyo.com toothfairy.com torontomail.com tvstar.com umpire.com unforgettable.com usa.com uymail.com webname.com weirdness.com whoever.com winning.com witty.com wolf-web.com worker.com workmail.com writeme.com yours.com',
  ),
  family(
    'Fastmail',
    'fastmail.{com fm net org to us in im cn co.uk com.au de es jp mx nl se tw ca} 123mail.org airpost.net eml.cc fmail.co.uk fastem.com fastemail.us fastemailer.com fastest.cc fastimap.com fastmailbox.net fastmessaging.com fea.st fmailbox.com fmgirl.com fmguy.com ftml.net hailmail.net imap-mail.com imap.cc imapmail.org inoutbox.com internet-e-mail.com internet-mail.org internetemails.net internetmailing.net jetemail.net justemail.net letterboxes.org mail-central.com mail-page.com mailandftp.com mailas.com mailbolt.com mailc.net mailcan.com mailforce.net mailftp.com mailhaven.com mailingaddress.org mailite.com mailmight.com mailnew.com mailsent.net mailservice.ms mailup.net mailworks.org ml1.net mm.st myfastmail.com mymacmail.com nospammail.net ownmail.net petml.com postinbox.com postpro.net proinbox.com promessage.com realemail.net reallyfast.biz reallyfast.info rushpost.com sent.as sent.at sent.com speedpost.net speedymail.org ssl-mail.com swift-mail.com the-fastest.net the-quickest.com theinternetemail.com veryfast.biz veryspeedy.net warpmail.net xsmail.com yepmail.net your-mail.com 150mail.com 16mail.com 2-mail.com 4email.net 50mail.com allmail.net bestmail.us cluemail.com elitemail.org emailcorner.net emailengine.net emailengine.org emailgroups.net emailplus.org emailuser.net f-m.fm fast-email.com fast-mail.org h-mail.us pobox.com',
  ),
  family(
    'Zoho',
    'zoho.{com eu in com.au com.cn jp sa ca uk} zohomail.{com eu in com.au com.cn jp sa ca uk} zohocloud.ca zohomailcloud.ca',
  ),
  family('HEY', 'hey.com'),
  family('Hushmail', 'hushmail.com hushmail.me hush.com hush.ai therapyemail.com'),
  family(
    'Posteo',
    'posteo.{de net at be ca ch cl co co.uk com com.br cr cz dk ee es eu fi gl gr hn hr hu ie in is it jp la li lt lu lv me mx my nl no nz org pe pl pm pt ro ru se sg si sk tn uk us}',
  ),
  family('mailbox.org', 'mailbox.org'),
  family(
    'Private mail providers',
    'startmail.com runbox.{com no at uk.com eu} disroot.org riseup.net autistici.org inventati.org kolabnow.com mykolab.com mailfence.com countermail.com ctemplar.com skiff.com cock.li tutamail.com eclipso.{de eu at ch email} mail.de systemli.org systemausfall.org safe-mail.net lavabit.com openmailbox.org vfemail.net elude.in msgsafe.io duck.com mozmail.com anonaddy.com anonaddy.me addy.io simplelogin.com simplelogin.co simplelogin.fr simplelogin.io slmail.me aleeas.com 8alias.com relay.firefox.com peacemail.de soverin.net migadu.com purelymail.com cluemail.com thexyz.com',
  ),
  family(
    'Yandex',
    'yandex.{com ru ua by kz net fr eu az co.il com.am com.ge com.tr com.ua ee kg lt lv md pl tj tm uz} ya.ru narod.ru',
  ),
  family('Mail.ru', 'mail.ru bk.ru inbox.ru list.ru internet.ru xmail.ru mail.ua'),
  family('Rambler', 'rambler.ru rambler.ua lenta.ru myrambler.ru autorambler.ru ro.ru r0.ru'),
  family(
    'Other Russian and Ukrainian',
    'qip.ru pochta.ru fromru.com front.ru hotbox.ru land.ru newmail.ru nightmail.ru nm.ru pisem.net pop3.ru smtp.ru sibmail.com e1.ru ngs.ru vk.com mail333.com krovatka.su ukr.net i.ua bigmir.net meta.ua email.ua ua.fm online.ua tut.by open.by mail.by abv.bg mail.bg gbg.bg dir.bg',
  ),
  family('Tencent', 'qq.com vip.qq.com foxmail.com'),
  family('NetEase', '163.com 126.com 188.com yeah.net vip.163.com vip.126.com vip.188.com 163.net'),
  family(
    'Other Chinese',
    'sina.{com cn com.cn} sohu.com vip.sohu.com sogou.com 139.com 189.cn wo.cn wo.com.cn 21cn.com 21cn.net tom.com 263.net aliyun.com eyou.com citiz.net 2980.com chinaren.com etang.com hongkong.com netvigator.com hkbn.net ctimail.com pchome.com.tw hinet.net seed.net.tw giga.net.tw so-net.net.tw',
  ),
  family(
    'Korean',
    'naver.com daum.net hanmail.net nate.com kakao.com korea.com empal.com hanmir.com dreamwiz.com paran.com chol.com lycos.co.kr hitel.net',
  ),
  family(
    'Japanese',
    'docomo.ne.jp ezweb.ne.jp au.com softbank.ne.jp i.softbank.jp vodafone.ne.jp disney.ne.jp ymobile.ne.jp y-mobile.ne.jp willcom.com nifty.com nifty.ne.jp biglobe.ne.jp so-net.ne.jp ocn.ne.jp plala.or.jp dion.ne.jp odn.ne.jp hi-net.ne.jp asahi-net.or.jp jcom.home.ne.jp jcom.zaq.ne.jp zaq.ne.jp ybb.ne.jp infoseek.jp excite.co.jp goo.jp goo.ne.jp mail.goo.ne.jp eonet.ne.jp ctk.ne.jp commufa.jp tcp-ip.or.jp iij4u.or.jp iijmio-mail.jp mineo.jp rakuten.jp uqmobile.jp mopera.net interlink.or.jp sannet.ne.jp hotmail.ne.jp ymail.ne.jp tiki.ne.jp janis.or.jp wind.ne.jp kcn.ne.jp coara.or.jp bekkoame.ne.jp dti.ne.jp wakwak.com',
  ),
  family(
    'Indian',
    'rediffmail.com rediff.com indiatimes.com sify.com sifymail.com in.com bsnl.in sancharnet.in vsnl.net vsnl.com dataone.in airtelmail.in mantraonline.com 123india.com tatanova.com eth.net',
  ),
  family(
    'Comcast, Charter, Cox and other US cable',
    'comcast.net xfinity.com attbi.com charter.net spectrum.net chartermi.net rr.com twc.com roadrunner.com brighthouse.com adelphia.net bresnan.net cox.net cox-internet.com suddenlink.net suddenlinkmail.com optonline.net optimum.net cableone.net sparklight.net mchsi.com mediacombb.net rcn.com wowway.com wideopenwest.com knology.net insightbb.com atlanticbb.net zoominternet.net armstrongonewire.net metrocast.net gci.net acsalaska.net mtaonline.net ptd.net service-electric.net buckeye-express.com midco.net sjrb.ca breezeline.net wavecable.com astound.net hargray.com oceanic.net hawaii.rr.com hawaiiantel.net',
  ),
  family(
    'AT&T',
    'att.net sbcglobal.net bellsouth.net pacbell.net ameritech.net swbell.net snet.net nvbell.net prodigy.net flash.net wans.net currently.com worldnet.att.net prodigy.com',
  ),
  family('Verizon', 'verizon.net bellatlantic.net gte.net myfairpoint.net fairpoint.net'),
  family(
    'CenturyLink',
    'centurylink.net centurytel.net embarqmail.com embarq.net qwest.net qwestoffice.net uswest.net q.com mebtel.net gulftel.com madisonriver.net coastalnow.net cswnet.com',
  ),
  family(
    'EarthLink',
    'earthlink.net mindspring.com netcom.com ix.netcom.com pipeline.com sprintmail.com sprynet.com peoplepc.com ispwest.com erols.com starpower.net onemain.com jps.net surfree.com ebeethoven.com 1access.net',
  ),
  family('United Online', 'juno.com netzero.net netzero.com bluelight.com freei.net'),
  family(
    'Other US providers',
    'frontier.com frontiernet.net citlink.net windstream.net alltel.net valornet.com tds.net consolidated.net surewest.net epix.net fuse.net zoomtown.com cincinnatibell.net wildblue.net exede.net hughes.net hughesnet.com direcway.com dishmail.net sonic.net speakeasy.net dslextreme.com pacifier.com cruzio.com netins.net iowatelecom.net ntelos.net swva.net shentel.net nwlink.com seanet.com seasurf.net whidbey.com whidbey.net well.com concentric.net cnc.net covad.net airmail.net aristotle.net arkansas.net tiac.net shore.net gis.net newsguy.com inbox.com care2.com lycos.com excite.com altavista.com hotbot.com angelfire.com mailcity.com iwon.com myway.com usa.net netaddress.com bigstring.com reagan.com opayq.com toast.net copper.net localnet.com nni.com rochester.rr.com stny.rr.com twcny.rr.com my.com',
  ),
  family(
    'Canadian',
    'bell.net sympatico.ca bellnet.ca aliant.net nb.sympatico.ca nbnet.nb.ca rogers.com rogers.net shaw.ca telus.net telusplanet.net videotron.ca videotron.com videotron.qc.ca cogeco.ca cogeco.net eastlink.ca accesscomm.ca sasktel.net mts.net mymts.net tbaytel.net northwestel.net ns.sympatico.ca pei.sympatico.ca nl.rogers.com distributel.net primus.ca look.ca istop.com teksavvy.com execulink.com execulink.net start.ca xplornet.com xplornet.ca vianet.ca persona.ca on.aibn.com golden.net wightman.ca hurontel.on.ca brktel.on.ca kos.net storm.ca magma.ca igs.net ncf.ca vif.com b2b2c.ca oricom.ca globetrotter.net sogetel.net axion.ca novus.ca uniserve.com dccnet.com lightspeed.ca canada.com ebox.ca',
  ),
  family(
    'Australian and New Zealand',
    'bigpond.{com net com.au net.au} telstra.com.au optusnet.com.au optusnet.com optushome.com.au iinet.net.au iinet.com.au westnet.com.au internode.on.net ozemail.com.au adam.com.au aapt.net.au aanet.com.au amnet.net.au tpg.com.au tpgi.com.au dodo.com.au iprimus.com.au primusonline.com.au hotkey.net.au netspace.net.au virginbroadband.com.au exetel.com.au exemail.com.au aussiebroadband.com.au aussiebb.com.au activ8.net.au grapevine.com.au transact.com.au eftel.com.au froggy.com.au dcsi.net.au southernphone.com.au bigblue.net.au iexec.net.au chariot.net.au senet.com.au inet.net.au xtra.co.nz slingshot.co.nz orcon.net.nz vodafone.co.nz clear.net.nz paradise.net.nz ihug.co.nz inspire.net.nz actrix.co.nz actrix.gen.nz snap.net.nz woosh.co.nz maxnet.co.nz farmside.co.nz kinect.co.nz callplus.net.nz flip.co.nz es.co.nz',
  ),
  family(
    'Irish',
    'eircom.net eir.ie iol.ie indigo.ie oceanfree.net esatclear.ie upcmail.ie ntlworld.ie chello.ie clubi.ie utvinternet.ie imagine.ie digiweb.ie vodafone.ie o2.ie mail.ie ireland.com online.ie unison.ie irishbroadband.ie eircom.ie magnet.ie',
  ),
  family(
    'Telekom, Vodafone and other German',
    't-online.de magenta.de freenet.de arcor.de arcor.net vodafone.de vodafonemail.de vodafone-mail.de kabelmail.de kabelbw.de unitybox.de unity-mail.de online.de onlinehome.de sofort-start.de sofort-surf.de sofortstart.de alice.de alice-dsl.de alice-dsl.net hansenet.de o2online.de o2mail.de genion.de netcologne.de nc-online.de ewetel.net ewe.net ewetel.de teleos-web.de osnanet.de nordcom.net swb-online.de htp-tel.de m-net.de mnet-online.de mnet-mail.de maxi-dsl.de tesionmail.de versanet.de versatel.de wtnet.de wobline.de kielnet.net lycos.de firemail.de firemail.eu smart-mail.de compuserve.de epost.de directbox.com emailn.de mailde.de mail.de berlin.com nexgo.de callundo.de tiscali.de planet-interkom.de addcom.de talknet.de surfeu.de germanynet.de email.de ok.de ist-einmalig.de inode.at',
  ),
  family(
    'Austrian and Swiss',
    'aon.at utanet.at chello.at upcmail.at kabsi.at kabelplus.at tele2.at inode.at liwest.at tmo.at bluewin.ch bluemail.ch swissonline.ch hispeed.ch freesurf.ch tiscali.ch quickline.ch besonet.ch hotmail.ch vtxmail.ch vtxnet.ch netplus.ch green.ch greenmail.ch',
  ),
  family(
    'French',
    'orange.fr wanadoo.fr free.fr freesbee.fr online.fr libertysurf.fr sfr.fr neuf.fr 9online.fr 9business.fr club-internet.fr cegetel.net cario.fr guideo.fr modulonet.fr akeonet.com waika9.com bbox.fr numericable.fr noos.fr numericable.com evc.net dartybox.com laposte.net voila.fr aliceadsl.fr tiscali.fr worldonline.fr netcourrier.com mailo.com mailo.fr net-c.{com fr be es it nl} netc.{fr eu it lu pl} mailoo.org caramail.fr ifrance.com infonie.fr nordnet.fr lycos.fr altern.org francemel.fr zaclys.net mel.fr',
  ),
  family(
    'Belgian, Dutch and Luxembourg',
    'skynet.be proximus.be belgacom.net pandora.be telenet.be scarlet.be voo.be brutele.be tvcablenet.be base.be tiscali.be worldonline.be edpnet.be freegates.be ziggo.nl ziggomail.com ziggo.com casema.nl home.nl chello.nl upcmail.nl quicknet.nl multiweb.nl kpnmail.nl kpnplanet.nl planet.nl hetnet.nl xs4all.nl telfort.nl telfortglasvezel.nl tele2.nl zonnet.nl versatel.nl online.nl onsnet.nu concepts.nl solcon.nl caiway.nl caiway.net kabelfoon.nl deltanl.nl zeelandnet.nl zeelandnet.com freeler.nl wanadoo.nl euronet.nl tiscali.nl 12move.nl hccnet.nl wxs.nl wish.nl ilse.nl vodafone.nl vodafonethuis.nl vodafonevast.nl solconmail.nl lijbrandt.nl pt.lu vo.lu internet.lu',
  ),
  family(
    'Italian',
    'libero.it iol.it inwind.it blu.it giallo.it virgilio.it alice.it aliceposta.it tin.it tim.it tiscali.it tiscalinet.it fastwebnet.it fastwebmail.it teletu.it tele2.it infostrada.it 3000.it katamail.com kataweb.it supereva.it email.it poste.it postemail.it interfree.it jumpy.it lycos.it excite.it cheapnet.it aruba.it mclink.it dada.it caltanet.it hotmail.it ngi.it',
  ),
  family(
    'Spanish and Portuguese',
    'telefonica.net movistar.es movistar.com terra.es ono.com onobox.com vodafone.es orange.es wanadoo.es ya.com jazztel.es jazzfree.com eresmas.com tiscali.es teleline.es latinmail.com hispavista.com inicia.es mixmail.com iespana.es euskaltel.net euskalnet.net telecable.es mundo-r.com r-cable.es correo.cop.es sapo.pt netcabo.pt clix.pt iol.pt mail.telepac.pt telepac.pt oninet.pt zonmail.pt nos.pt netmadeira.com aeiou.pt vodafone.pt meo.pt kanguru.pt portugalmail.pt portugalmail.com',
  ),
  family(
    'Nordic and Baltic',
    'telia.com home.se spray.se bredband.net comhem.se tele2.se glocalnet.net passagen.se swipnet.se ownit.nu bahnhof.se algonet.se bostream.nu tiscali.se hem.utfors.se telenor.se online.no broadpark.no getmail.no lyse.net altibox.no start.no frisurf.no c2i.net sensewave.com spray.no mail.telenor.dk tdcadsl.dk post.tele.dk tdc.dk mail.dk stofanet.dk youmail.dk webspeed.dk fibermail.dk get2net.dk worldonline.dk jubii.dk ofir.dk sol.dk cybercity.dk mail.tele.dk waoo.dk vip.cybercity.dk saunalahti.fi kolumbus.fi elisanet.fi welho.com dnainternet.net pp.inet.fi inet.fi sci.fi luukku.com suomi24.fi jippii.fi netti.fi kapsi.fi mbnet.fi surffi.net phnet.fi simnet.is internet.is vortex.is hot.ee mail.ee online.ee neti.ee inbox.{lv eu lt la ee} apollo.lv one.lv delfi.lv balticom.lv takas.lt delfi.lt zebra.lt one.lt',
  ),
  family(
    'Polish',
    'onet.{pl eu com.pl} poczta.onet.{pl eu} op.pl vp.pl spoko.pl autograf.pl opoczta.pl amorki.pl buziaczek.pl adres.pl republika.pl wp.pl wp.eu o2.pl tlen.pl go2.pl prokonto.pl interia.{pl eu com} poczta.fm intmail.pl ogarnij.se pisz.to czateria.pl vip.interia.pl gazeta.pl poczta.gazeta.pl neostrada.pl poczta.neostrada.pl gmx.pl aster.pl chello.pl vectranet.pl multimedia.pl plusnet.pl inea.pl toya.net.pl box43.pl polbox.com',
  ),
  family(
    'Czech, Slovak and Hungarian',
    'seznam.cz email.cz post.cz spoluzaci.cz stream.cz centrum.{cz sk} atlas.{cz sk} volny.cz tiscali.cz wo.cz worldonline.cz worldmail.cz quick.cz iol.cz upcmail.cz chello.cz klikni.cz raz-dva.cz azet.sk post.sk pobox.sk zoznam.sk zoznammail.sk inmail.sk stonline.sk orangemail.sk chello.sk upcmail.sk szm.sk freemail.hu citromail.hu indamail.hu t-online.hu t-email.hu vipmail.hu chello.hu upcmail.hu invitel.hu axelero.hu vnet.hu mailbox.hu mail.hu digikabel.hu externet.hu enternet.hu pr.hu',
  ),
  family(
    'South-east European, Greek and Turkish',
    'siol.net t-2.net volja.net email.si amis.net telemach.net t-2.si net.hr vip.hr inet.hr optinet.hr xnet.hr zg.htnet.hr t-com.me t-com.hr eunet.rs sbb.rs ptt.rs mts.rs open.telekom.rs bih.net.ba otenet.gr forthnet.gr hol.gr in.gr mail.gr pathfinder.gr freemail.gr windowslive.gr wind.gr vivodinet.gr cytanet.com.cy primehome.com cablenet.com.cy melita.com onvol.net go.net.mt maltanet.net mynet.com superonline.com ttmail.com ttnet.net.tr turk.net e-kolay.net clicknet.ro rdslink.ro rdsmail.ro upcmail.ro mail.md',
  ),
  family(
    'Latin American',
    'uol.{com.br com.ar com.co com.mx com.ve} bol.com.br terra.{com.br com com.ar cl com.mx com.co com.pe} ig.com.br ibest.com.br globo.com globomail.com oi.com.br r7.com zipmail.com.br superig.com.br pop.com.br click21.com.br brturbo.com.br veloxmail.com.br netsite.com.br netbo.com.br itelefonica.com.br speedy.com.ar ciudad.com.ar arnet.com.ar fibertel.com.ar fullzero.com.ar sinectis.com.ar infovia.com.ar prodigy.net.mx infinitum.com.mx latinmail.com starmedia.com vtr.net entelchile.net mi.cl une.net.co etb.net.co cantv.net movistar.com.ve adinet.com.uy vera.com.uy racsa.co.cr ice.co.cr cwpanama.net',
  ),
  family(
    'Middle East and African',
    'walla.co.il walla.com netvision.net.il zahav.net.il bezeqint.net 013.net 013net.net 012.net.il barak.net.il smile.net.il inter.net.il actcom.co.il maktoob.com emirates.net.ae eim.ae batelco.com.bh qatar.net.qa kems.net fasttelco.com saudi.net.sa cyberia.net.lb idm.net.lb terra.net.lb link.net tedata.net.eg menara.ma wanadoo.net.ma planet.tn gnet.tn webmail.co.za mweb.co.za telkomsa.net iafrica.com vodamail.co.za absamail.co.za lantic.net yebo.co.za cybersmart.co.za axxess.co.za polka.co.za ananzi.co.za africaonline.co.ke wananchi.com',
  ),
  family(
    'South-east Asian',
    'singnet.com.sg starhub.net.sg pacific.net.sg pacific.net.ph streamyx.com tm.net.my jaring.my pd.jaring.my myjaring.net cbn.net.id telkom.net plasa.com indosat.net.id centrin.net.id detik.com pldtdsl.net globelines.com.ph skyinet.net chaiyo.com hunsa.com sanook.com loxinfo.co.th asianet.co.th vnn.vn fpt.vn hcm.fpt.vn hn.vnn.vn hcm.vnn.vn sltnet.lk eureka.lk bdmail.net citechco.net brain.net.pk cyber.net.pk',
  ),
];
