using System.Text;

namespace Youjie.Records.Tests;

/// <summary>A small file with one of everything, for cutting and for damaging.</summary>
internal static class Fixtures
{
    public static readonly byte[] Everything = Encoding.UTF8.GetBytes("""
        <?xml version='1.0' encoding='UTF-8' standalone='yes' ?>
        <!--File Created By SMS Backup & Restore v7.21 on 04/11/2014 07:01:35-->
        <?xml-stylesheet type="text/xsl" href="sms.xsl"?>
        <smses count="6" backup_set="x" type="full">
          <sms protocol="0" address="10690001" date="1700000000000" type="1" body="您好&#55357;&#56838;&#10;请还款 &amp; 联系" contact_name="(Unknown)" />
          <sms address='13800138000' date='1700000001000' type='2' body='it&apos;s "mine"' x_maker="1"></sms>
          <mms date="1700000002000" msg_box="1" address="10690001" text_only="0">
            <parts>
              <part seq="-1" ct="application/smil" text="&lt;smil&gt;" />
              <part seq="0" ct="image/png" name="a.png" data="iVBORw0KGgoAAAANSUhEUgAA" />
              <part seq="1" ct="text/plain" text="彩信" />
            </parts>
            <addrs><addr address="10690001" type="137" charset="106" /></addrs>
          </mms>
          <!-- <sms date="1700000000000" type="1" body="not a record" /> -->
          <sms address="10690001" date="1700000003000" type="5" body="" />
          <call number="95588" duration="7" date="1700000004000" type="1" presentation="1" />
          <sms address="10690001" date="1700000005000" type="1" body="last" />
        </smses>
        """);
}
