/**
 * Words that people put around what they look for, by language: they narrow nothing down. Data. A name for a product may
 * still hold one (`beras murah`).
 */
export const fillerWords: readonly string[] = [
  // Indonesian
  'saya aku kami kita kamu anda dia mereka gue gua gw lu ane ente sy sya',
  'mau ingin pengen pengin kepengen hendak butuh perlu cari nyari mencari carikan minta tolong mohon bantu boleh bisa dapat dapet',
  'mo mw pgn pngn bli bl psn pesen mesen pesenan ngorder belanja blanja kulakan ambil ngambil titip nitip cek ngecek lihat liat minat cap',
  'beli membeli pembelian pesan memesan pesanan order jual dijual menjual penjualan sedia tersedia menyediakan punya ada adakah stok stock ready tersisa sisa habis kosong daftar katalog produk barang jenis merek merk macam jenisnya',
  'harga hrg harganya berapa brp berapaan brapa murah mahal termurah terjangkau ekonomis diskon promo obral grosir eceran ecer partai borongan resmi asli terbaru terbaik bagus paling',
  'yang yg ini itu nih tuh ya yah iya dong sih deh kok kan lah pun juga saja aja doang lagi masih sudah udah sdh belum blm akan lagi sekarang skrg hari minggu bulan tahun besok nanti kemarin',
  'di ke dari dri pada untuk utk buat bwt bagi dengan dgn dg sama dan dn atau atw serta oleh tentang para si sang per tiap setiap supaya agar karena krn kalau kalo klo jika bila apakah apa apaan gimana bagaimana bgmn kenapa mengapa dimana mana kapan siapa',
  'tidak tdk gak ga gk nggak ngga enggak kagak bukan jangan tanpa',
  'pak bu bapak ibu bpk mas mbak mba kak kakak abang neng ceu kang akang gan sis bro min admin om tante pakde bude',
  'assalamualaikum assalamu alaikum aslm salam selamat pagi siang sore malam halo hallo hai hi permisi punten maaf terima kasih makasih trims thanks tq',
  'rumah keluarga warga anggota koperasi kopdes kopkel kelurahan desa kmp kdmp kkmp toko warung kios merah putih orang anak istri suami tetangga',
  'serang banten kota kabupaten jawa indonesia nasional cipocok kasemen walantaka taktakan curug unyur sukawana',
  'pt perum persero tbk bumn cv',
  'isi ulang refill ngisi mengisi pakai pake buat masak enak baru bekas kosong penuh',
  'kecil besar sedang banyak dikit sedikit cukup beberapa semua seluruh',
  'tanya nanya info informasi syarat cara caranya mendapatkan dapatkan dekat terdekat sini situ sana rp rupiah ribu rb jt juta an',
  // Sundanese
  'abdi urang kuring hoyong hayang bade badé meser meuli peser milari neangan aya teu henteu naon sabaraha pangaos hargana kanggo keur ka ti jeung sareng anu nu mah atuh ieu eta mangga hatur nuhun',
  // Javanese, also as in Banten
  'kula kulo aku inyong kite isun sire arep ape badhe tuku nuku tumbas golek nggolek goleki ono ana onten wonten ora mboten endi pira piro pinten regane rego regi kanggo kangge nggo ing karo kalih lan sing iki iku niki niku pangapunten matur nuwun suwun',
  // English
  'i we you me my our want need would like to buy get find search looking for the a an of in on at and or with from please price prices cheap cost how much is are there any do have where can show',
].flatMap((line) => line.split(' '));
